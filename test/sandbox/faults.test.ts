import { Agent } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { codes as documented } from '../../sandbox/codes.ts';
import { sampleApp, sampleAppToken } from '../../sandbox/sample.ts';
import type { Fault } from '../../sandbox/sandbox.ts';
import {
  begin,
  mint,
  type Sent,
  secondV1Id,
  send,
  v1Id,
  v1List,
  v1Switch,
  wikiNode,
  workflowId,
  workflowList,
  workflowSwitch,
} from './client.ts';
import { started } from './started.ts';

describe('a fault hits', () => {
  test('the next request, once, unless told otherwise', async () => {
    const sandbox = await started();
    sandbox.script({ code: 1254290 }, { code: 1255040 });
    const answers = [
      await send(sandbox, v1List()),
      await send(sandbox, v1Switch()),
      await send(sandbox, v1List()),
    ];
    expect(answers.map(({ json }) => json.code)).toEqual([1254290, 1255040, 0]);
  });

  test('as many as it says', async () => {
    const sandbox = await started();
    sandbox.script({ code: 1254002, times: 2 });
    const codes: number[] = [];
    for (let index = 0; index < 3; index += 1) codes.push((await send(sandbox, v1Switch())).json.code);
    expect(codes).toEqual([1254002, 1254002, 0]);
  });

  test('all of them, with Infinity', async () => {
    const sandbox = await started();
    sandbox.script({ code: 1254002, times: Number.POSITIVE_INFINITY });
    for (let index = 0; index < 5; index += 1) {
      expect((await send(sandbox, v1Switch())).json.code).toBe(1254002);
    }
  });

  const pair = { app_id: sampleApp.appId, app_secret: sampleApp.appSecret };
  test.for<[NonNullable<Fault['call']>, Sent]>([
    ['switch', v1Switch()],
    ['list', v1List()],
    ['wiki', wikiNode('?token=wikcnSandboxSamplePage')],
    ['mint', mint(pair)],
    ['workflow-switch', workflowSwitch()],
    ['workflow-list', workflowList()],
  ])('only the call that it names: %s', async ([call, sent]) => {
    const sandbox = await started();
    sandbox.script({ call, code: 5000 });
    const other = call === 'list' ? workflowList() : v1List();
    expect((await send(sandbox, other)).json.code).toBe(0);
    expect((await send(sandbox, sent)).json.code).toBe(5000);
    expect((await send(sandbox, sent)).json.code).toBe(0);
    expect(sandbox.requests.map((one) => one.call).slice(1)).toEqual([call, call]);
  });

  test('only the automation that it names', async () => {
    const sandbox = await started();
    sandbox.script({ automationId: secondV1Id, code: 5000 });
    expect((await send(sandbox, v1Switch())).json.code).toBe(0);
    expect((await send(sandbox, v1Switch({ id: secondV1Id }))).json.code).toBe(5000);
  });

  test('only the Base that it names', async () => {
    const sandbox = await started();
    sandbox.script({ appToken: sampleAppToken, code: 5000 });
    expect((await send(sandbox, v1List('', 'bascnNoSuchBase'))).json.code).toBe(1254040);
    expect((await send(sandbox, v1List())).json.code).toBe(5000);
  });

  test('only what it asks for in any other way', async () => {
    const sandbox = await started();
    sandbox.script({ where: ({ body }) => body.includes('Enable'), code: 5000 });
    expect((await send(sandbox, v1Switch({ status: 'Disable' }))).json.code).toBe(0);
    expect((await send(sandbox, v1Switch({ status: 'Enable' }))).json.code).toBe(5000);
  });

  test('the nth request of its kind, whatever hits the others', async () => {
    const sandbox = await started();
    sandbox.script(
      { call: 'switch', after: 2, code: 1254002, times: 2 },
      { code: 1254290 },
      { call: 'list', after: 1, code: 1254200 },
    );
    const seen: number[] = [];
    for (const sent of [v1Switch(), v1List(), v1Switch(), v1List(), v1Switch(), v1Switch(), v1Switch()]) {
      seen.push((await send(sandbox, sent)).json.code);
    }
    expect(seen).toEqual([1254290, 0, 0, 1254200, 1254002, 1254002, 0]);
  });

  test('also a request that the platform would refuse', async () => {
    const sandbox = await started();
    sandbox.script({ code: 99991401 });
    expect((await send(sandbox, { ...v1Switch(), headers: { authorization: null } })).json.code).toBe(
      99991401,
    );
  });

  test('and tells when it has not', async () => {
    const sandbox = await started();
    const unused = { call: 'mint', code: 10013 } as const;
    sandbox.script({ code: 5000 }, unused, { call: 'wiki', code: 131001, times: Number.POSITIVE_INFINITY });
    await send(sandbox, v1Switch());
    expect(sandbox.unusedFaults()).toEqual([unused]);
  });

  test('but not with a header that cannot be sent', async () => {
    const sandbox = await started();
    expect(() => sandbox.script({ headers: { 'x-tt-logid': 'a\nb' } })).toThrow(/Invalid character/);
  });
});

describe('the answer of a fault', () => {
  test.for(Object.entries(documented).map(([code, facts]) => [Number(code), facts] as const))(
    '%i has its documented HTTP status and message',
    async ([code, { http, msg, data = {}, detail }]) => {
      const sandbox = await started();
      sandbox.script({ code });
      const answer = await send(sandbox, v1Switch());
      const logid = sandbox.requests[0]?.logId;
      const told = detail === undefined ? data : { error: { ...detail, logid } };
      expect({ http: answer.http, json: answer.json }).toEqual({ http, json: { code, msg, data: told } });
      expect(sandbox.status(sampleAppToken, v1Id)).toBe('Enable');
    },
  );

  const helps = [{ url: 'https://open.feishu.cn/app', description: 'open' }];
  test.for<
    [string, Fault, { http: number; json?: unknown; text?: string; headers?: Record<string, string> }]
  >([
    [
      'a code that nobody knows',
      { code: 424242 },
      { http: 200, json: { code: 424242, msg: 'code 424242', data: {} } },
    ],
    [
      'a code of base/v3 that nobody knows',
      { code: 800099999 },
      { http: 200, json: { msg: 'unknown', data: { error: { message: 'code 800099999' } } } },
    ],
    ['a code at another status', { code: 1254290, http: 429 }, { http: 429, json: { code: 1254290 } }],
    ['code 0 at another status', { code: 0, http: 500 }, { http: 500, json: { code: 0, msg: 'success' } }],
    ['a message', { code: 1254002, msg: '::error::x' }, { http: 200, json: { msg: '::error::x' } }],
    ['an error object', { code: 99991672, error: { helps } }, { http: 400, json: { error: { helps } } }],
    [
      'data',
      { data: { status: 'disabled' } },
      { http: 200, json: { code: 0, data: { status: 'disabled' } } },
    ],
    ['fields of data', { dataFields: { a: 1 } }, { http: 200, json: { code: 0, data: { a: 1 } } }],
    [
      'an error in data, as it is',
      { code: 800004000, data: { error: { message: 'mine' } } },
      { http: 200, json: { code: 800004000, msg: 'not_found', data: { error: { message: 'mine' } } } },
    ],
    ['top-level fields', { topLevel: { code: '0' } }, { http: 200, json: { code: '0' } }],
    [
      'headers',
      { http: 429, headers: { 'Retry-After': '2' } },
      { http: 429, headers: { 'retry-after': '2' } },
    ],
    [
      'a log id',
      { code: 5000, headers: { 'X-Tt-Logid': 'mine' } },
      { http: 400, headers: { 'x-tt-logid': 'mine' } },
    ],
    ['a status alone', { http: 503 }, { http: 503, text: '503 Service Unavailable\n' }],
    ['a status alone, well-meant', { http: 201 }, { http: 201, json: { code: 0 } }],
    [
      'a redirect',
      { http: 302, headers: { location: '/else' } },
      { http: 302, headers: { location: '/else' } },
    ],
    ['no content', { http: 204 }, { http: 204, text: '' }],
    ['raw bytes', { rawBody: Buffer.from('{"code":0') }, { http: 200, text: '{"code":0' }],
    ['an empty body', { rawBody: '' }, { http: 200, text: '', headers: { 'content-length': '0' } }],
    [
      'a page of HTML',
      { http: 502, rawBody: '<html>', headers: { 'content-type': 'text/html' } },
      { http: 502, text: '<html>', headers: { 'content-type': 'text/html' } },
    ],
  ])('%s', async ([, fault, expected]) => {
    const sandbox = await started();
    sandbox.script(fault);
    expect(await send(sandbox, v1Switch())).toMatchObject(expected);
  });

  test('a status of the variant', async () => {
    const sandbox = await started({ variant: { businessErrorsAtHttp: 'http-4xx', rateLimit: '400' } });
    sandbox.script({ code: 1254002 }, { code: 99991400 });
    expect((await send(sandbox, v1Switch())).http).toBe(400);
    expect((await send(sandbox, v1Switch())).http).toBe(400);
  });
});

describe('the headers of a fault', () => {
  const date = () => new Date('2024-02-29T12:00:00.900Z'); // a clock that is far from this machine's

  test('the date is that of the server’s own clock', async () => {
    const sandbox = await started({ date });
    expect((await send(sandbox, v1Switch())).headers.date).toBe('Thu, 29 Feb 2024 12:00:00 GMT');
  });

  test('the date may be missing, or be nonsense', async () => {
    const sandbox = await started({ date });
    sandbox.script({ dateless: true }, { headers: { Date: 'yesterday' } });
    expect((await send(sandbox, v1Switch())).headers).not.toHaveProperty('date');
    expect((await send(sandbox, v1Switch())).headers.date).toBe('yesterday');
  });

  test.for([
    ['seconds', '90'],
    ['date', 'Thu, 29 Feb 2024 12:01:30 GMT'],
  ] as const)('how long to wait, in %s', async ([as, value]) => {
    const sandbox = await started({ date });
    sandbox.script({ http: 429, code: 99991400, retryAfter: { seconds: 90, as } });
    expect((await send(sandbox, v1Switch())).headers['retry-after']).toBe(value);
  });

  test('as many as it says', async () => {
    const sandbox = await started();
    sandbox.script({ headerBytes: 10_000 });
    const { headers, json } = await send(sandbox, v1Switch());
    const bytes = Object.entries(headers).flat().join('').length;
    expect(bytes).toBeGreaterThan(10_000);
    expect(json.code).toBe(0);
  });

  test('more than Node’s client takes', async () => {
    const sandbox = await started();
    sandbox.script({ headerBytes: 16 * 1024 });
    await expect(send(sandbox, v1Switch())).rejects.toMatchObject({ code: 'HPE_HEADER_OVERFLOW' });
  });
});

describe('a compressed answer', () => {
  const unpack = {
    gzip: gunzipSync,
    deflate: inflateSync,
    'deflate-raw': inflateRawSync,
    br: brotliDecompressSync,
  };

  test.for([
    ['gzip', 'gzip'],
    ['deflate', 'deflate'],
    ['deflate-raw', 'deflate'],
    ['br', 'br'],
  ] as const)('%s says so, unless told otherwise', async ([compressed, encoding]) => {
    const sandbox = await started();
    sandbox.script({ compressed }, { compressed, undeclared: true });
    for (const said of [encoding, undefined]) {
      const { headers, bytes } = await send(sandbox, v1Switch());
      expect(headers['content-encoding']).toBe(said);
      expect(headers['content-length']).toBe(String(bytes.length));
      expect(JSON.parse(unpack[compressed](bytes).toString())).toMatchObject({ code: 0 });
    }
  });

  test('can be cut, too', async () => {
    const sandbox = await started();
    sandbox.script({ compressed: 'gzip', cutAfterBytes: 12 });
    const { bytes, cut } = await send(sandbox, v1Switch());
    expect({ bytes: bytes.length, cut }).toEqual({ bytes: 12, cut: true });
  });
});

describe('the delivery of a fault', () => {
  const own = '{"code":0,"msg":"success","data":{}}';

  test('late', async () => {
    const sandbox = await started();
    sandbox.script({ delayMs: 30 });
    expect((await send(sandbox, v1Switch())).text).toBe(own);
    const [request] = sandbox.requests;
    expect((request?.answeredAt ?? 0) - (request?.at ?? 0)).toBeGreaterThan(25);
  });

  test('never', async () => {
    const sandbox = await started();
    sandbox.script({ hang: true });
    const { request, received } = begin(sandbox, v1Switch());
    await new Promise<void>((resolve) => {
      sandbox.onRequest = () => resolve();
    });
    request.destroy();
    await expect(received).rejects.toThrow();
    expect(sandbox.requests[0]).not.toHaveProperty('status');
  });

  test('headers and half of the body, then silence', async () => {
    const sandbox = await started();
    sandbox.script({ hangInBody: true });
    const { request } = begin(sandbox, v1Switch());
    const text = await new Promise<string>((resolve) => {
      request.on('response', (response) => response.once('data', (chunk) => resolve(String(chunk))));
    });
    expect(text).toBe(own.slice(0, own.length / 2));
    request.destroy();
  });

  test('in crumbs', async () => {
    const sandbox = await started();
    sandbox.script({ drip: { bytes: 10, everyMs: 1 } });
    const chunks: string[] = [];
    const { request, received } = begin(sandbox, v1Switch());
    request.on('response', (response) => response.on('data', (chunk) => chunks.push(String(chunk))));
    expect(await received).toMatchObject({ text: own, cut: false });
    expect(chunks.length).toBeGreaterThan(1);
  });

  test.for<[string, Fault]>([
    ['in crumbs', { drip: { bytes: 20, everyMs: 1 }, endless: true }],
    ['in a flood', { endless: true }],
  ])('without end, %s', async ([, fault]) => {
    const sandbox = await started();
    sandbox.script(fault);
    const { request, received } = begin(sandbox, v1Switch());
    let bytes = 0;
    request.on('response', (response) => {
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > own.length + 40) request.destroy();
      });
    });
    const { text, cut } = await received;
    expect(cut).toBe(true);
    expect(text.slice(0, own.length + 5)).toBe(`${own}     `);
  });

  test.for([0, 5, 36, 50])('cut after %i bytes', async (cutAfterBytes) => {
    const sandbox = await started();
    sandbox.script({ cutAfterBytes });
    const { text, cut, http } = await send(sandbox, v1Switch());
    expect({ text, cut, http }).toEqual({ text: own.slice(0, cutAfterBytes), cut: true, http: 200 });
    expect(sandbox.requests).toMatchObject([{ status: 200, code: 0, aborted: true }]);
  });

  test('cut in the headers', async () => {
    const sandbox = await started();
    sandbox.script({ cutInHeaders: true });
    const aborted = new Promise<void>((resolve) => {
      sandbox.onAbort = () => resolve();
    });
    await expect(send(sandbox, v1Switch())).rejects.toMatchObject({ code: 'ECONNRESET' });
    await aborted;
    expect(sandbox.requests).toMatchObject([{ aborted: true }]);
    expect(sandbox.requests[0]).not.toHaveProperty('status');
  });

  test('reset before any byte', async () => {
    const sandbox = await started();
    sandbox.script({ resetBeforeAnswer: true });
    await expect(send(sandbox, v1Switch())).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(sandbox.requests).toMatchObject([{ aborted: true }]);
  });

  test('leaves nothing behind: the next request over a kept connection is well', async () => {
    const sandbox = await started();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    sandbox.script({ cutAfterBytes: 3 }, { http: 503 });
    const answers: number[] = [];
    for (let index = 0; index < 3; index += 1)
      answers.push((await send(sandbox, { ...v1Switch(), agent })).http);
    expect(answers).toEqual([200, 503, 200]);
    expect(sandbox.requests.map(({ connection }) => connection)).toEqual([1, 2, 2]);
    agent.destroy();
  });
});

describe('the effect of a fault', () => {
  test.for<[string, Fault, 'Enable' | 'Disable']>([
    ['code 0: carried out', { code: 0 }, 'Disable'],
    ['code 0, but not carried out', { code: 0, carryOut: 'no' }, 'Enable'],
    ['a refusal: not carried out', { code: 1254290 }, 'Enable'],
    ['a refusal, but carried out', { code: 1255040, carryOut: 'yes' }, 'Disable'],
    ['a gateway’s page: not carried out', { http: 502 }, 'Enable'],
    ['a gateway’s page, but carried out', { http: 504, carryOut: 'yes' }, 'Disable'],
    ['raw bytes: not carried out', { rawBody: '{"code":0}' }, 'Enable'],
    ['raw bytes, but carried out', { rawBody: '{"code"', carryOut: 'yes' }, 'Disable'],
    ['a cut success: carried out', { cutAfterBytes: 4 }, 'Disable'],
    ['a cut success, but not carried out', { cutAfterBytes: 4, carryOut: 'no' }, 'Enable'],
    ['a reset: not carried out', { resetBeforeAnswer: true }, 'Enable'],
    ['a reset, but carried out', { resetBeforeAnswer: true, carryOut: 'yes' }, 'Disable'],
    ['cut in the headers: not carried out', { cutInHeaders: true }, 'Enable'],
    ['cut in the headers, but carried out', { cutInHeaders: true, carryOut: 'yes' }, 'Disable'],
    ['throttled: not carried out', { code: 800004135 }, 'Enable'],
    ['compressed: carried out', { compressed: 'br' }, 'Disable'],
    ['crumbs: carried out', { drip: { bytes: 20, everyMs: 1 } }, 'Disable'],
  ])('%s', async ([, fault, status]) => {
    for (const [sent, id] of [
      [v1Switch(), v1Id],
      [workflowSwitch(), workflowId],
    ] as const) {
      const sandbox = await started();
      sandbox.script(fault);
      await send(sandbox, sent).catch(() => undefined);
      expect(sandbox.status(sampleAppToken, id)).toBe(status);
    }
  });

  /** Time stands still for late effects; connections are not touched. */
  function stopTime(): void {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
  }

  test('late: the answer first, the status afterwards', async () => {
    stopTime();
    const sandbox = await started();
    sandbox.script({ http: 504, carryOut: 'late', lateMs: 3000 });
    expect((await send(sandbox, v1Switch())).http).toBe(504);
    vi.advanceTimersByTime(2999);
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Enable');
    const settled = sandbox.settled();
    vi.advanceTimersByTime(1);
    await settled;
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Disable');
  });

  test('late: it wins over a write in between', async () => {
    stopTime();
    const sandbox = await started();
    sandbox.script({ resetBeforeAnswer: true, carryOut: 'late', lateMs: 3000 });
    await expect(send(sandbox, v1Switch({ status: 'Disable' }))).rejects.toThrow();
    expect((await send(sandbox, v1Switch({ status: 'Enable' }))).json.code).toBe(0);
    vi.advanceTimersByTime(3000);
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Disable');
  });

  test('late: dropped where the sandbox closes or the automation is gone', async () => {
    const sandbox = await started();
    sandbox.script(
      { http: 504, carryOut: 'late', lateMs: 60_000 },
      { http: 504, carryOut: 'late', lateMs: 5 },
    );
    await send(sandbox, v1Switch());
    await send(sandbox, v1Switch({ id: secondV1Id }));
    sandbox.remove(sampleAppToken, secondV1Id);
    await sandbox.close();
    await sandbox.settled();
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Enable');
    expect(sandbox.status(sampleAppToken, secondV1Id)).toBeUndefined();
  });

  test('late: it does not touch an automation that has been made anew', async () => {
    const sandbox = await started();
    sandbox.script({ http: 504, carryOut: 'late', lateMs: Number.POSITIVE_INFINITY });
    await send(sandbox, v1Switch());
    sandbox.recreate(sampleAppToken, v1Id, '7308870000000000009', 'Enable');
    sandbox.carryOutLateWrites();
    expect(sandbox.status(sampleAppToken, v1Id)).toBeUndefined();
    expect(sandbox.status(sampleAppToken, '7308870000000000009')).toBe('Enable');
  });

  test('late: also after the client has left', async () => {
    const sandbox = await started();
    sandbox.script({ hang: true, carryOut: 'late', lateMs: Number.POSITIVE_INFINITY });
    const { request, received } = begin(sandbox, v1Switch());
    const left = new Promise<void>((resolve) => {
      sandbox.onAbort = () => resolve();
    });
    sandbox.onRequest = () => request.destroy();
    await expect(received).rejects.toThrow();
    await left;
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Enable');
    sandbox.carryOutLateWrites();
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Disable');
    await sandbox.settled();
  });

  test('late: when the test says so, in the order of the requests', async () => {
    const sandbox = await started();
    const late = { http: 504, carryOut: 'late', lateMs: Number.POSITIVE_INFINITY } as const;
    sandbox.script(late, late);
    await send(sandbox, v1Switch({ status: 'Disable' }));
    await send(sandbox, v1Switch({ status: 'Enable' }));
    sandbox.set(sampleAppToken, v1Id, 'Disable');
    sandbox.carryOutLateWrites();
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Enable');
    sandbox.set(sampleAppToken, v1Id, 'Disable');
    sandbox.carryOutLateWrites(); // they happen once
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Disable');
  });

  test('settled at once where nothing is outstanding', async () => {
    await (await started()).settled();
  });
});
