import { describe, expect, it } from 'vitest';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { at, readable } from './synthesis.ts';

const { all, stage } = readable('production');
const [made, ...more] = all('AWS::CloudWatch::Dashboard');
const body = String(made?.properties['DashboardBody']);
const { widgets } = JSON.parse(body) as { readonly widgets: readonly Readonly<Record<string, unknown>>[] };

const namesOf = (metric: string): readonly string[] =>
  widgets.flatMap((widget) =>
    ((at(widget, 'properties', 'metrics') as readonly (readonly string[])[] | undefined) ?? []).flatMap(([, name, , value]) =>
      name === metric && value !== undefined ? [value] : [],
    ),
  );

describe('The dashboard of a stage', () => {
  it('is one, under the name of the stage', () => {
    expect(more).toEqual([]);
    expect(made?.properties['DashboardName']).toBe('readmit-production');
  });

  it('shows the faults of every function, and says what each means', () => {
    expect([...namesOf('Errors')].sort()).toEqual(
      functionRows()
        .map(({ name }) => `readmit-${stage.name}-${name}`)
        .sort(),
    );
    const words = widgets.flatMap((widget) => (widget['type'] === 'text' ? [String(at(widget, 'properties', 'markdown'))] : []));
    for (const { row } of functionRows()) expect(words.join('\n')).toContain(row.harmIfLost);
  });

  it('shows every dead-letter queue but those of single States, which ring by themselves', () => {
    const letters = all('AWS::SQS::Queue')
      .map(({ properties }) => String(properties['QueueName']))
      .filter((name) => name.includes('-dead-letters'));
    const shared = letters.filter((name) => !name.includes('-transit-requests-'));
    expect([...namesOf('ApproximateNumberOfMessagesVisible')].sort()).toEqual(shared.sort());
  });

  it('shows how old what is owed is, in queues that are there', () => {
    const shown = namesOf('ApproximateAgeOfOldestMessage');
    const queues = all('AWS::SQS::Queue').map(({ logicalName }) => `${logicalName}.QueueName`);
    expect(shown.length).toBeGreaterThan(0);
    for (const name of shown) expect(queues).toContain(name);
  });

  it('tells of no State and no person', () => {
    for (const state of Object.keys(stage.states)) expect(body).not.toMatch(new RegExp(`[-"]${state.toLowerCase()}[".]`));
  });
});
