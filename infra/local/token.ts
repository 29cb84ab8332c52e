import { parseArgs } from 'node:util';
import { asksHelp } from '../asks-help.ts';
import { askToken } from './ask-token.ts';
import { reason } from './part.ts';
import { placesHere } from './places.ts';

const usage = `Usage: npm run -s token -- STATE ROLE[,ROLE] [--machine] [--subject NAME] [--expires-in SECONDS]
       npm run -s token -- --groups FR.officer,KZ.officer
       prints a token for the instance of this machine: --machine of a client system, --subject of another person
`;

/** `npm run -s token -- FR officer`: prints a token for the local instance, and nothing else. */
const run = async (): Promise<void> => {
  if (asksHelp(usage)) return;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      machine: { type: 'boolean' },
      subject: { type: 'string' },
      'expires-in': { type: 'string' },
      groups: { type: 'string' },
    },
  });
  const [state, roles] = positionals;
  const rights =
    values.groups?.split(',') ??
    (state !== undefined && roles !== undefined ? roles.split(',').map((role) => `${state}.${role}`) : []);
  if (rights.length === 0) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const { machine, subject } = values;
  const token = await askToken(placesHere().ports, {
    rights,
    ...(machine === undefined ? {} : { machine }),
    ...(subject === undefined ? {} : { subject }),
    ...(values['expires-in'] === undefined ? {} : { expiresIn: Number(values['expires-in']) }),
  });
  process.stdout.write(`${token}\n`);
};

await run().catch((error: unknown) => {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 1;
});
