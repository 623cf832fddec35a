// The least that switches an automation: one request with what Node brings along.
const { request } = require('node:https');

const {
  INPUT_DOMAIN: domain,
  INPUT_APP_TOKEN: appToken,
  INPUT_WORKFLOW_ID: id,
  INPUT_STATUS: status,
  INPUT_ACCESS_TOKEN: token,
} = process.env;

const url = `${domain}/open-apis/bitable/v1/apps/${appToken}/workflows/${id}`;
const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json; charset=utf-8' };

request(url, { method: 'PUT', headers }, (response) => {
  let body = '';
  response.setEncoding('utf8');
  response.on('data', (part) => {
    body += part;
  });
  response.on('end', () => {
    const { code, msg } = JSON.parse(body);
    if (code !== 0) throw new Error(`${code} ${msg}`);
  });
}).end(JSON.stringify({ status }));
