import { apart } from './apart.ts';
for (const [f, n] of [['warm-change.ts', 'warmChange'], ['queue-intake.ts', 'queueIntake'], ['sweep.ts', 'sweepAmongMany']] as const)
console.log(JSON.stringify([...apart(f, n)]));
