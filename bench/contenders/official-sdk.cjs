// The same request with the platform's own client. It insists on an app even where a token is given.
const lark = require('@larksuiteoapi/node-sdk');

const {
  INPUT_DOMAIN: domain,
  INPUT_APP_TOKEN: app_token,
  INPUT_WORKFLOW_ID: workflow_id,
  INPUT_STATUS: status,
  INPUT_ACCESS_TOKEN: token,
} = process.env;

async function run() {
  const client = new lark.Client({ appId: 'none', appSecret: 'none', domain, disableTokenCache: true });
  const { code, msg } = await client.bitable.appWorkflow.update(
    { path: { app_token, workflow_id }, data: { status } },
    lark.withTenantToken(token),
  );
  if (code !== 0) throw new Error(`${code} ${msg}`);
}

run();
