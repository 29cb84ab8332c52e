import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Item } from '../../embedded/table.ts';
import type { OperationName, ReadyCall } from '../operations.ts';

/** A call of an operation, with what the last release answered. */
export type Told = {
  readonly name: OperationName;
  readonly call: ReadyCall;
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
};

/**
 * What the last release wrote: the whole table after the samples of every operation were prepared, at what moment, what it answered
 * then to whoever reads, and what to the moves that go on from there.
 */
export type LastRelease = {
  readonly at: number;
  readonly items: readonly Item[];
  readonly reads: readonly Told[];
  readonly moves: readonly Told[];
};

/** The committed one, or in a trial of two versions what the other one wrote. */
const file = process.env['READMIT_LAST_RELEASE_FILE'] ?? new URL('last-release.json.br', import.meta.url);

export const lastRelease = (): LastRelease =>
  JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as LastRelease;

const written = (to: string | URL, text: Buffer): void => {
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  writeFileSync(to, brotliCompressSync(text, { params }));
};

/** Writes what the release stores and answers, and beside it the contract by which it does. */
export const writeLastRelease = (release: LastRelease): void => {
  written(file, Buffer.from(JSON.stringify(release)));
  const contract = readFileSync(new URL('../../../functions/openapi.json', import.meta.url));
  written(new URL('../contracts/last-release-openapi.json.br', import.meta.url), contract);
};
