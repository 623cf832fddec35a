// The same request with `fetch`, which is shorter to write.
const {
  INPUT_DOMAIN: domain,
  INPUT_APP_TOKEN: appToken,
  INPUT_WORKFLOW_ID: id,
  INPUT_STATUS: status,
  INPUT_ACCESS_TOKEN: token,
} = process.env;

async function run() {
  const response = await fetch(`${domain}/open-apis/bitable/v1/apps/${appToken}/workflows/${id}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ status }),
  });
  const { code, msg } = await response.json();
  if (code !== 0) throw new Error(`${code} ${msg}`);
}

run();
