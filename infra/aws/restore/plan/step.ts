/** One step of a plan: what is done, why so, and what to type. */
export type Step = { readonly title: string; readonly why: string; readonly commands: readonly string[] };

/** What a plan is for. `moment` as `2026-12-01T08:00:00Z`; `from`: by what the table is made. */
export type Planned = {
  readonly stage: string;
  readonly account: string;
  readonly region: string;
  readonly moment: string;
  readonly from: 'point-in-time' | 'vault';
};
