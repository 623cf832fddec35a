// The least that counts as an action on the toolkit: it reads its inputs, sends the request, sets an output.
import { getInput, setFailed, setOutput, setSecret } from '@actions/core';
import { HttpClient } from '@actions/http-client';

async function run() {
  const token = getInput('access_token', { required: true });
  setSecret(token);
  const status = getInput('status', { required: true });
  const path = `/open-apis/bitable/v1/apps/${getInput('app_token')}/workflows/${getInput('workflow_id')}`;
  const client = new HttpClient('minimal-action');
  const response = await client.put(getInput('domain') + path, JSON.stringify({ status }), {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json; charset=utf-8',
  });
  const { code, msg } = JSON.parse(await response.readBody());
  if (code !== 0) throw new Error(`${code} ${msg}`);
  setOutput('status', status);
}

run().catch(setFailed);
