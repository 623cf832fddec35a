import { request as tlsRequest } from 'node:https';
import { connect } from 'node:net';
import { generate } from 'selfsigned';
import { describe, expect, test } from 'vitest';
import { sampleAppToken, sampleTokens } from '../../sandbox/sample.ts';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { begin, send, v1Id, v1List, v1Switch } from './client.ts';
import { started } from './started.ts';

describe('the record of a request', () => {
  test('holds it as it was sent', async () => {
    const sandbox = await started();
    const before = performance.now();
    await send(sandbox, { ...v1Switch(), headers: { 'User-Agent': 'test' } });
    const [request] = sandbox.requests;
    expect(request).toMatchObject({
      call: 'switch',
      method: 'PUT',
      path: `/open-apis/bitable/v1/apps/${sampleAppToken}/workflows/${v1Id}`,
      headers: {
        authorization: `Bearer ${sampleTokens.tenant}`,
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'test',
      },
      body: '{"status":"Disable"}',
      connection: 1,
      appToken: sampleAppToken,
      automationId: v1Id,
      status: 200,
      code: 0,
    });
    expect(request?.rawHeaders).toContain('User-Agent');
    expect(request?.at).toBeGreaterThanOrEqual(before);
    expect(request?.answeredAt).toBeGreaterThanOrEqual(request?.at ?? 0);
    expect(request).not.toHaveProperty('aborted');
  });

  test('keeps the query, and names what is no call', async () => {
    const sandbox = await started();
    await send(sandbox, v1List('?page_token='));
    await send(sandbox, { method: 'GET', path: '/else?a=b' });
    expect(sandbox.requests.map(({ call, path }) => [call, path.split('?')[1]])).toEqual([
      ['list', 'page_token='],
      ['unknown', 'a=b'],
    ]);
  });

  test('is told to the hooks', async () => {
    const sandbox = await started();
    const told: string[] = [];
    sandbox.onRequest = ({ body, status }) => told.push(`request ${body} ${status}`);
    sandbox.onAnswer = ({ body, status }) => told.push(`answer ${body} ${status}`);
    await send(sandbox, v1Switch());
    expect(told).toEqual(['request {"status":"Disable"} undefined', 'answer {"status":"Disable"} 200']);
  });
});

describe('a client that goes away', () => {
  test('cannot take back a request that has arrived', async () => {
    const sandbox = await started();
    sandbox.script({ delayMs: 60_000 });
    const { request, received } = begin(sandbox, v1Switch());
    sandbox.onRequest = () => request.destroy();
    const aborted = new Promise<void>((resolve) => {
      sandbox.onAbort = () => resolve();
    });
    await expect(received).rejects.toThrow();
    await aborted;
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Disable');
    expect(sandbox.requests).toMatchObject([{ aborted: true }]);
    expect(sandbox.requests[0]).not.toHaveProperty('status');

    sandbox.onRequest = undefined;
    expect((await send(sandbox, v1Switch())).json.code).toBe(0); // its place for a write is free again
  });

  test('in the middle of the body has asked for nothing', async () => {
    const sandbox = await started();
    const aborted = new Promise<void>((resolve) => {
      sandbox.onAbort = () => resolve();
    });
    const { path, body = '' } = v1Switch();
    const socket = connect(sandbox.port, sandbox.host);
    socket.write(
      [
        `PUT ${path} HTTP/1.1`,
        'host: sandbox',
        `authorization: Bearer ${sampleTokens.tenant}`,
        'content-type: application/json',
        `content-length: ${body.length + 1}`,
        '',
        body,
      ].join('\r\n'),
      () => socket.end(),
    );
    await aborted;
    expect(sandbox.status(sampleAppToken, v1Id)).toBe('Enable');
    expect(sandbox.requests).toMatchObject([{ call: 'switch', body: '', aborted: true }]);
  });
});

describe('the server', () => {
  test('speaks TLS with the certificate that it is given', async () => {
    const names = [{ name: 'commonName', value: 'localhost' }];
    const { private: key, cert } = await generate(names, {
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    });
    const sandbox = await started({ tls: { key, cert } });
    expect(sandbox.url).toMatch(/^https:/);
    const { method, path, body } = v1Switch();
    const headers = { authorization: `Bearer ${sampleTokens.tenant}`, 'content-type': 'application/json' };
    const http = await new Promise<number | undefined>((resolve, reject) => {
      tlsRequest(`${sandbox.url}${path}`, { method, headers, ca: cert }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      })
        .on('error', reject)
        .end(body);
    });
    expect(http).toBe(200);
    expect(sandbox.requests).toMatchObject([{ call: 'switch', connection: 1, code: 0 }]);
  });

  test('closes although requests hang and connections idle', async () => {
    const sandbox = await startSandbox();
    sandbox.script({ hang: true });
    const { received } = begin(sandbox, v1Switch());
    const refused = expect(received).rejects.toThrow();
    await new Promise<void>((resolve) => {
      sandbox.onRequest = () => resolve();
    });
    const idle = connect(sandbox.port, sandbox.host);
    const idleClosed = new Promise((resolve) => idle.on('error', resolve).on('close', resolve));
    await new Promise<void>((resolve) => idle.on('connect', resolve));
    await sandbox.close();
    await refused;
    await idleClosed;
  });

  test('cannot have a port that is taken', async () => {
    const { port } = await started();
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('does not touch the Bases that it was given', async () => {
    const automations = [{ id: '1', title: 'Only one', status: 'Enable' as const }];
    const sandbox = await started({ bases: [{ appToken: 'bascnOne', automations }] });
    await send(sandbox, v1Switch({ appToken: 'bascnOne', id: '1' }));
    expect(sandbox.status('bascnOne', '1')).toBe('Disable');
    expect(automations[0]?.status).toBe('Enable');
  });
});
