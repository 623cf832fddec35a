import { describe, expect } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import { adviceFor } from '../../src/messages/code-text.ts';
import { codes as enCodes } from '../../src/messages/en/codes.ts';
import { codes as zhCodes } from '../../src/messages/zh/codes.ts';
import type { KnownCode } from '../../src/platform/codes.ts';
import { noJitter } from './preload.ts';
import { expectOneFailure, firstId, it, runPlain, workflowsOf } from './sample-step.ts';

interface Row {
  readonly code: KnownCode;
  /** HTTP status by the reference page of the call. */
  readonly http: number;
  /** HTTP status that the pages of other Base calls give for the same code. */
  readonly elsewhere?: number;
  readonly msg: string;
  /** Requests that are sent where each is refused with this code and `max_attempts` is 4. */
  readonly requests: 1 | 3 | 4;
  /** Whether it is certain that nothing was switched. */
  readonly definite: boolean;
}

/** The fourteen codes of the page "更新自动化流程状态" (bitable-v1/app-workflow/update). */
// biome-ignore format: a table, one code a line
const PAGE: readonly Row[] = [
  { code: 1254000, http: 200, elsewhere: 400, msg: 'WrongRequestJson',   requests: 1, definite: true },
  { code: 1254001, http: 200, elsewhere: 400, msg: 'WrongRequestBody',   requests: 1, definite: true },
  { code: 1254002, http: 200, elsewhere: 400, msg: 'Fail',               requests: 3, definite: false },
  { code: 1254003, http: 200, elsewhere: 400, msg: 'WrongBaseToken',     requests: 1, definite: true },
  { code: 1254010, http: 200, elsewhere: 400, msg: 'ReqConvError',       requests: 1, definite: true },
  { code: 1254036, http: 400,                 msg: 'Bitable is copying, please try again later.', requests: 4, definite: true },
  { code: 1254040, http: 200, elsewhere: 404, msg: 'BaseTokenNotFound',  requests: 1, definite: true },
  { code: 1254290, http: 200, elsewhere: 429, msg: 'TooManyRequest',     requests: 4, definite: true },
  { code: 1254302, http: 403,                 msg: 'Permission denied.', requests: 1, definite: true },
  { code: 1255001, http: 200, elsewhere: 400, msg: 'InternalError',      requests: 3, definite: false },
  { code: 1255002, http: 200, elsewhere: 400, msg: 'RpcError',           requests: 3, definite: false },
  { code: 1255003, http: 200, elsewhere: 400, msg: 'MarshalError',       requests: 1, definite: false },
  { code: 1255004, http: 200, elsewhere: 400, msg: 'UmMarshalError',     requests: 1, definite: false },
  { code: 1255040, http: 504,                 msg: 'Request timed out, please try again later', requests: 4, definite: false },
];

const TEXTS = { en: enCodes, zh: zhCodes };
const BASE = { en: `Base ${sampleAppToken}`, zh: `多维表格 ${sampleAppToken}` };
const KNOWN = { credentials: 'token', wanted: 'Disable', isIdUsual: true, scopes: [] } as const;

describe.concurrent.each(['en', 'zh'] as const)('a code of the reference page, in %s', (language) => {
  it.for(PAGE)('$code $msg', async ({ code, http, msg, requests, definite }, { sandbox }) => {
    sandbox.script({ http, code, msg, times: Number.POSITIVE_INFINITY });
    const result = await runPlain(sandbox, { max_attempts: '4', language }, { env: noJitter });

    const annotation = expectOneFailure(result);
    const base = BASE[language];
    const advice = adviceFor(TEXTS[language][code].advice, { ...KNOWN, base });
    expect(sandbox.requests.map(({ call, status }) => ({ call, status }))).toEqual(
      Array.from({ length: requests }, () => ({ call: 'switch', status: http })),
    );
    const logId = sandbox.requests.at(-1)?.logId ?? 'none came';
    for (const words of [
      firstId,
      String(code),
      msg.replace(/\.$/, ''),
      TEXTS[language][code].meaning,
      advice[0] ?? '',
      logId,
    ]) {
      expect(annotation).toContain(words);
    }

    expect(result.outputs).toEqual({
      status: '',
      code: String(code),
      msg,
      error: expect.stringContaining(advice.at(-1) ?? ''),
      log_id: logId,
      attempts: String(requests),
      changed_workflow_ids: definite ? 'none' : firstId,
      workflows: expect.any(String),
      app_token: sampleAppToken,
      domain: sandbox.url,
    });
    expect(workflowsOf(result)).toEqual([
      {
        workflow_id: firstId,
        title: null,
        previous_status: null,
        status: null,
        changed: definite ? false : null,
        attempts: requests,
        code,
        msg,
        log_id: logId,
        error: result.outputs.error,
      },
    ]);

    // The log: what begins, a line a retry; what became of it, the annotation tells.
    expect(result.log).toHaveLength(1 + (requests - 1));
    expect(result.log[0]).toContain(sampleAppToken);
    for (const line of result.log.slice(1)) expect(line).toMatch(new RegExp(`${code}.*${msg}`));
    expect(result.summary).toContain(`<code>${logId}</code>`);
    expect(result.summary).toContain(`<code>${code}</code>`);
  });
});

describe.concurrent('a code of the reference page at the HTTP status of other pages', () => {
  it.for(PAGE.filter(({ elsewhere }) => elsewhere !== undefined))(
    '$code at HTTP $elsewhere',
    async (row, { sandbox }) => {
      const { code, elsewhere = 0, msg, requests } = row;
      sandbox.script({ http: elsewhere, code, msg, times: Number.POSITIVE_INFINITY });
      const result = await runPlain(sandbox, { max_attempts: '4' }, { env: noJitter });
      expect(expectOneFailure(result)).toContain(
        adviceFor(enCodes[code].advice, { ...KNOWN, base: BASE.en })[0],
      );
      expect(sandbox.requests).toHaveLength(requests);
      expect(result.outputs).toMatchObject({ code: String(code), msg, attempts: String(requests) });
    },
  );
});
