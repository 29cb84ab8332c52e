import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from '../../domain/agreement/agreements/register.ts';
import { apiFunctions } from '../api/tables.ts';
import { asyncApiOf } from './async-api.ts';
import type { JsonObject } from './document/json-object.ts';
import { openApiOf } from './open-api.ts';
import { operationRegisters } from './operation-registers.ts';
import { withOperations } from './operations-table.ts';
import { registerFaults, registerFiles } from './registers.ts';
import { staleWords } from './stale-words.ts';
import { withTransits } from './transit-table.ts';

const root = new URL('../../', import.meta.url);

const version = (JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }).version;

const [openApi, asyncApi] = [openApiOf(apiFunctions, version), asyncApiOf(version)];

const contracts = (): readonly { readonly path: string; readonly text: string }[] => [
  { path: 'functions/openapi.json', text: `${JSON.stringify(openApi, null, 2)}\n` },
  { path: 'functions/asyncapi.json', text: `${JSON.stringify(asyncApi, null, 2)}\n` },
  ...registerFiles(root.pathname),
  ...operationRegisters(apiFunctions),
  {
    path: 'functions/queue/README.md',
    text: withTransits(readFileSync(new URL('functions/queue/README.md', root), 'utf8'), register()),
  },
  {
    path: 'functions/README.md',
    text: withOperations(readFileSync(new URL('functions/README.md', root), 'utf8'), apiFunctions),
  },
];

/**
 * A register that takes what is not there breaks whatever loads it, this command too; and words that fit nothing say what is no longer so.
 * Nothing is written before that is mended.
 */
const faults = [...registerFaults(root.pathname), ...staleWords(openApi as JsonObject, asyncApi as JsonObject)];
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exit(1);

/** `npm run contracts` writes what follows from the tables; with `--check` it only says what is stale, and ends with 1. */
for (const { path, text } of contracts()) {
  const file = new URL(path, root);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${path} is stale: run npm run contracts\n`);
    process.exitCode = 1;
  }
}
