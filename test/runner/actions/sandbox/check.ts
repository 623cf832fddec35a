import { readFileSync } from 'node:fs';
import { sampleAppToken, sampleTokens } from '../../../../sandbox/sample.ts';

/** Compares the automations of the sandbox with what they should be, shows its log and ends it. */
const { INPUT_AT_END = '', STATE_url: url = '', STATE_pid: pid = '', STATE_log: log = '' } = process.env;
const expected = INPUT_AT_END.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');

const found = await automations().finally(() => process.kill(Number(pid)));
console.log(readFileSync(log, 'utf8').replace(/^.*?Requests:/s, 'Requests:'));
console.log(`At the end:\n${found.join('\n')}`);
if (expected.length === 0) fail('Nothing is expected at the end.');
for (const line of expected) if (!found.includes(line)) fail(`At the end it should be ${line}.`);

function fail(message: string): void {
  console.log(`::error::${message}`);
  process.exitCode = 1;
}

async function automations(): Promise<string[]> {
  const answer = await fetch(`${url}/open-apis/bitable/v1/apps/${sampleAppToken}/workflows`, {
    headers: { authorization: `Bearer ${sampleTokens.tenant}` },
  });
  const { data } = (await answer.json()) as {
    data: { workflows: { workflow_id: string; status: string }[] };
  };
  return data.workflows.map((one) => `${one.workflow_id} ${one.status}`);
}
