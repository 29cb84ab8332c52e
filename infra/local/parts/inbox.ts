import { createRequire } from 'node:module';
import { note, told } from '../part.ts';

type Ses = { readonly default: (settings: { readonly host: string; readonly port: number }) => Promise<unknown> };

/** SES with a page that shows what was sent, in memory. The package is CommonJS, whose default export Node hides from an import. */
const ses = createRequire(import.meta.url)('aws-ses-v2-local') as Ses;

const { blueprint } = told();
await ses.default({ host: '127.0.0.1', port: blueprint.ports.inbox });
note('The inbox answers');
process.on('SIGTERM', () => process.exit(0));
