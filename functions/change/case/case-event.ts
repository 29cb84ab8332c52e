import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Act } from '../../ports/act.ts';

/** A CloudEvents 1.0 message about a visible change of a case. Ids and status only: the partner reads the case itself by HTTP. */
export type CaseEvent = {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: 'readmit.case.changed.v1';
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: {
    readonly caseId: string;
    readonly change: number;
    readonly move: string;
    readonly status: string;
    readonly assumptions: readonly string[];
  };
};

export const caseEvent = (act: Act & { readonly change: number }, file: ReadmissionCase): CaseEvent => ({
  specversion: '1.0',
  id: `${act.caseId}/${act.change}`,
  source: 'https://readmit.example/cases',
  type: 'readmit.case.changed.v1',
  subject: act.caseId,
  time: act.at,
  datacontenttype: 'application/json',
  data: { caseId: act.caseId, change: act.change, move: act.move, status: file.status, assumptions: file.agreement.assumptions },
});
