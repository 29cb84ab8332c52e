import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { synthesised } from './synthesis.ts';

describe('The AwsSolutions rules', () => {
  it.each(['local', 'production'])('find nothing in the stage %s that is not excused with a reason', (stageName) => {
    const { app } = synthesised(stageName);
    const { violations } = new AwsSolutionsChecks(app).validateScope(app);
    expect(
      violations.map(({ ruleName, violatingResources }) => [
        ruleName,
        violatingResources.map(({ constructPath }) => constructPath),
      ]),
    ).toEqual([]);
  });
});
