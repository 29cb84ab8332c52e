import type { InterviewStage, TransportMode } from '../../../domain/agreement/agreement.ts';
import type { authenticities, EvidenceForm, EvidenceKind } from '../../../domain/agreement/evidence.ts';
import type { Category, Limb, ThirdStateFilter, TreatedAsNational } from '../../../domain/agreement/scope.ts';
import type { Track } from '../../../domain/agreement/track.ts';
import type { Circumstance, ownPermitExceptions } from '../../../domain/file/connection.ts';
import type { Irregularity } from '../../../domain/file/irregularity.ts';
import type { Relation } from '../../../domain/file/linked-case.ts';
import type { UrgentTrigger } from '../../../domain/file/track-change.ts';
import type { refugeeCodes } from '../../../domain/person/nationality.ts';
import type { CivilStatus, OtherName, Sex } from '../../../domain/person/person.ts';

/** What a case holds by its codes, in the words of one language. */
export type CaseWords = {
  readonly category: Readonly<Record<Category, string>>;
  readonly track: Readonly<Record<Track, string>>;
  readonly sex: Readonly<Record<Sex, string>>;
  readonly civilStatus: Readonly<Record<CivilStatus, string>>;
  readonly otherName: Readonly<Record<OtherName['kind'], string>>;
  readonly refugee: Readonly<Record<(typeof refugeeCodes)[number], string>>;
  readonly evidence: Readonly<Record<EvidenceKind, string>>;
  readonly form: Readonly<Record<EvidenceForm, string>>;
  readonly authenticity: Readonly<Record<(typeof authenticities)[number], string>>;
  readonly irregularity: Readonly<Record<Irregularity['kind'], string>>;
  readonly limb: Readonly<Record<Limb, string>>;
  readonly circumstance: Readonly<Record<Circumstance, string>>;
  readonly thirdState: Readonly<Record<ThirdStateFilter, string>>;
  readonly ownPermit: Readonly<Record<(typeof ownPermitExceptions)[number], string>>;
  readonly nationalTie: Readonly<Record<TreatedAsNational, string>>;
  readonly permit: Readonly<Record<'visa' | 'residence-permit', string>>;
  readonly caught: Readonly<Record<UrgentTrigger['place'], string>>;
  readonly interview: Readonly<Record<InterviewStage, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly mode: Readonly<Record<TransportMode, string>>;
};
