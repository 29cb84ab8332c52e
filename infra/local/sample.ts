import { parseArgs } from 'node:util';
import { asksHelp } from '../asks-help.ts';
import { clockOffset } from './clock-offset.ts';
import { reason } from './part.ts';
import { placesHere } from './places.ts';
import { sampleNames, sampleToSend } from './sample-to-send.ts';

const usage = `Usage: npm run -s sample                    which samples there are
       npm run -s sample -- NAME [--case ID] [--transfer ID] [--transit ID] [--document ID] [--agreement ID] [--alert ID]
       prints one ready to send, as of the clock of the instance of this machine, and on the error output where it goes
`;

/**
 * `npm run -s sample -- movements/plan-transfer --case ID`: prints a sample request as of the clock of the local instance, and beside
 * it, not on the same output, where it goes. Without a name it lists the samples.
 */
const run = (): number => {
  if (asksHelp(usage)) return 0;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      case: { type: 'string' },
      transfer: { type: 'string' },
      transit: { type: 'string' },
      document: { type: 'string' },
      agreement: { type: 'string' },
      alert: { type: 'string' },
    },
  });
  const [name] = positionals;
  if (name === undefined) {
    process.stdout.write(`${sampleNames().join('\n')}\n`);
    return 0;
  }
  const printed = sampleToSend(name, Date.now() + clockOffset(placesHere().state), values);
  if (printed === undefined) {
    process.stderr.write(`There is no sample ${name}. There are:\n${sampleNames().join('\n')}\n`);
    return 2;
  }
  process.stdout.write(printed.text);
  for (const note of printed.notes) process.stderr.write(`${note}\n`);
  return 0;
};

try {
  process.exitCode = run();
} catch (error) {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 2;
}
