import { describe, expect, it } from 'vitest';
import { PrerequisiteError } from '../../src/retry/stage.ts';
import { fixedToken, mintedTokens, type Purse } from '../../src/switching/credentials.ts';
import { answered, httpFault } from '../platform/faults.ts';
import { connection, limits, type Platform } from './session.ts';

const APP = { appId: 'cli_a', appSecret: 'example-secret' };

function minting(platform: Platform, purse?: Purse) {
  const told: string[] = [];
  const tokens = mintedTokens({
    api: connection(platform),
    app: APP,
    options: limits(),
    onRetry: ({ failedTries }) => told.push(`retry ${failedTries + 1}`),
    onMint: (token) => told.push(`mask ${token}`),
    ...(purse && { purse }),
  });
  return { tokens, told };
}

const minted = (token: string) => ({ answer: answered({ code: 0, tenant_access_token: token }) });

describe('a given token', () => {
  it('is the only one', async () => {
    const tokens = fixedToken('t-given');
    expect([await tokens.token(), tokens.discard, tokens.appId]).toEqual(['t-given', undefined, undefined]);
  });
});

describe('a minted token', () => {
  it('is minted when the first is needed, told of, and kept', async () => {
    let mints = 0;
    const { tokens, told } = minting(() => minted(`t-${++mints}`));
    expect([mints, await tokens.token(), await tokens.token(), mints]).toEqual([0, 't-1', 't-1', 1]);
    expect(told).toEqual(['mask t-1']);
    expect(tokens.appId).toBe('cli_a');
  });

  it('is minted anew once it is discarded', async () => {
    let mints = 0;
    const { tokens, told } = minting(() => minted(`t-${++mints}`));
    await tokens.token();
    tokens.discard?.();
    expect(await tokens.token()).toBe('t-2');
    expect(told).toEqual(['mask t-1', 'mask t-2']);
  });

  it('is shared by those who share a purse', async () => {
    let mints = 0;
    const purse: Purse = {};
    const one = minting(() => minted(`t-${++mints}`), purse);
    const other = minting(() => minted(`t-${++mints}`), purse);
    expect([await one.tokens.token(), await other.tokens.token(), mints]).toEqual(['t-1', 't-1', 1]);
  });

  it('is minted with retries', async () => {
    const answers = [{ fault: httpFault(503) }, { code: 10013 }, minted('t-1')];
    const { tokens, told } = minting(() => answers.shift() ?? { code: 10014 });
    expect(await tokens.token()).toBe('t-1');
    expect(told).toEqual(['retry 2', 'retry 3', 'mask t-1']);
  });

  it('that is refused is a failure for good', async () => {
    const { tokens } = minting(() => ({ code: 10014 }));
    const error: unknown = await tokens.token().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PrerequisiteError);
    expect(error).toMatchObject({ call: 'mint', fault: { kind: 'code' }, reason: { kind: 'final' } });
  });

  it('is never minted anew because minting says that a token is bad', async () => {
    let mints = 0;
    const { tokens } = minting(() => {
      mints += 1;
      return { code: 99991663 };
    });
    await expect(tokens.token()).rejects.toBeInstanceOf(PrerequisiteError);
    expect(mints).toBe(1);
  });
});
