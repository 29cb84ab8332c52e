import '../../../infra/local/shifted-date.ts';
import { moment } from './same-each-time.ts';

// Time goes on from the moment of the examples, for each file anew.
const clock = (globalThis as unknown as Record<symbol, { offset: number }>)[Symbol.for('readmit.local.clock')];
if (clock === undefined) throw new Error('The clock of this process cannot be moved');
clock.offset += moment - Date.now();
