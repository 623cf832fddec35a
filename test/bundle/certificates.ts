import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GenerateResult, generate } from 'selfsigned';

/** A server's key and certificate, and the file that makes Node trust it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** For `NODE_EXTRA_CA_CERTS`. */
  readonly file: string;
  /** Deletes the file. */
  readonly dispose: () => void;
}

/** Makes a certificate for names of hosts and addresses on loopback, signed by itself, valid until a day. */
export async function certificateFor(names: readonly string[], notAfterDate?: Date): Promise<Certificate> {
  const { private: key, cert } = await signed(names, notAfterDate);
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const file = join(folder, 'authority.pem');
  writeFileSync(file, cert);
  return { key, cert, file, dispose: () => rmSync(folder, { recursive: true }) };
}

function signed(names: readonly string[], notAfterDate?: Date): Promise<GenerateResult> {
  const altNames = names.map((name) =>
    /^[\d.]+$/.test(name) ? ({ type: 7, ip: name } as const) : ({ type: 2, value: name } as const),
  );
  return generate([{ name: 'commonName', value: names[0] ?? '' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ...(notAfterDate && { notBeforeDate: new Date(Date.UTC(2020, 0, 1)), notAfterDate }),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames },
    ],
  });
}
