import type { Reporter, TestModule } from 'vitest/node';
import { beyondBudget, failsAt } from './budgets.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Seconds of a processor that the file took, in the process that ran it. */
    processorSeconds?: number;
  }
}

/** Says which folder of tests went beyond its budget, and fails the run where one went far beyond. */
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const taken = modules.map((module) => ({
      file: module.relativeModuleId,
      seconds: module.meta().processorSeconds ?? 0,
    }));
    const { sentences, fails } = beyondBudget(taken);
    for (const sentence of sentences) process.stdout.write(`Beyond its budget: ${sentence}\n`);
    if (!fails) return;
    process.stdout.write(`More than ${failsAt} times a budget fails the run: see test/budget/budgets.ts\n`);
    process.exitCode = 1;
  }
}
