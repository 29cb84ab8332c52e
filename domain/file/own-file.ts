import { namesIn } from '../by-name.ts';
import type { Instant } from '../time/instant.ts';
import type { Assessment } from './assessment.ts';
import type { AttachmentRead, OwnAttachment } from './attachment-on-file.ts';
import type { Authorisation } from './authorisation.ts';
import type { BanReview } from './ban-review.ts';
import type { BestInterest } from './best-interest.ts';
import type { BorderAlert } from './border-alert.ts';
import type { ClaimStatus } from './claim-status.ts';
import type { Complaint } from './complaint.ts';
import type { Counsel } from './counsel.ts';
import type { Detention } from './detention.ts';
import type { EntryBan } from './entry-ban.ts';
import type { EscortDecision } from './escort-decision.ts';
import type { ExitProof } from './exit-proof.ts';
import type { ExpulsionDecision } from './expulsion-decision.ts';
import type { Fitness } from './fitness.ts';
import type { FollowUp } from './follow-up.ts';
import type { GuardCondition } from './guard-condition.ts';
import type { Hold } from './hold.ts';
import type { StopElsewhere } from './kept-entry.ts';
import type { LinkedCase } from './linked-case.ts';
import type { Notification } from './notification.ts';
import type { OtherPerson } from './other-person.ts';
import type { Remedies } from './remedies.ts';
import type { ReturnDecision } from './return-decision.ts';
import type { ReturnReason } from './return-reason.ts';
import type { SanctionDecision } from './sanction-decision.ts';
import type { SanctionProposal } from './sanction-proposal.ts';
import type { Stop } from './stop.ts';
import type { Trafficking } from './trafficking.ts';
import type { Transcription } from './transcribed.ts';

/** What one State keeps for itself about the case. It never shows on the other side: not by status, time, order or count. */
export type OwnFile = {
  readonly returnDecision?: ReturnDecision;
  readonly notifications?: readonly Notification[];
  readonly remedies?: Remedies;
  readonly claim?: ClaimStatus;
  readonly detention?: Detention;
  readonly assessment?: Assessment;
  /** The real risks that this State found. They outlast a later assessment. */
  readonly stops?: readonly Stop[];
  /** The stops that the register of persons found for the person when this State opened the case. */
  readonly matches?: readonly StopElsewhere[];
  /** That the register has more of such persons than these. */
  readonly moreMatches?: true;
  /** Cases of this State whose stops the register matched, and about which it was found that they are of somebody else. */
  readonly otherPersons?: readonly OtherPerson[];
  /** Members of the family with cases of their own that the other State of this case cannot read. */
  readonly linkedCases?: readonly LinkedCase[];
  readonly holds?: readonly Hold[];
  readonly trafficking?: Trafficking;
  readonly fitness?: Fitness;
  readonly bestInterests?: readonly BestInterest[];
  readonly counsel?: Counsel;
  readonly complaints?: readonly Complaint[];
  readonly followUps?: readonly FollowUp[];
  /** Why the person is returned: every version of the finding, the last one last. */
  readonly returnReasons?: readonly ReturnReason[];
  readonly sanctionProposals?: readonly SanctionProposal[];
  readonly sanctionDecisions?: readonly SanctionDecision[];
  readonly entryBans?: readonly EntryBan[];
  readonly banReviews?: readonly BanReview[];
  readonly exitProofs?: readonly ExitProof[];
  readonly borderAlerts?: readonly BorderAlert[];
  readonly expulsionDecisions?: readonly ExpulsionDecision[];
  readonly escort?: EscortDecision;
  readonly authorisation?: Authorisation;
  /** The files that this State has for itself: what it shares goes over to the shared file. */
  readonly attachments?: readonly OwnAttachment[];
  readonly attachmentRead?: AttachmentRead;
  /** Letters of the other State, while that is not connected, as they were entered. */
  readonly transcriptions?: readonly Transcription[];
  /** Why readmission was refused on a real risk. The counterpart gets the code and the country only. */
  readonly reasonsKept?: string;
  readonly withdrawalReason?: string;
  /** Why the transfer window was extended: it may be an appeal or a claim for protection. */
  readonly windowReasons?: string;
  readonly cancellationReason?: string;
  readonly failureExplanation?: string;
  /** What a movement lacked that happened all the same. */
  readonly breachLacked?: readonly GuardCondition[];
  readonly changedAt?: Instant;
};

export const emptyOwnFile: OwnFile = {};

/**
 * Who of its State reads a field of the own file: its office, or an escort too, who has to know whether and how the person may go. What is
 * there for the history alone nobody is shown.
 */
type OwnFileReader = 'office' | 'escort-too' | 'nobody';

/** A field that is there for the history alone. */
type ForHistoryAlone = 'attachmentRead';

/** Every field of the own file with who of its State reads it. A field that is missing here, which no history would hold, does not compile. */
export const ownFileReaders: Readonly<Record<Exclude<keyof OwnFile, ForHistoryAlone>, Exclude<OwnFileReader, 'nobody'>>> & {
  readonly [Field in ForHistoryAlone]: 'nobody';
} = {
  returnDecision: 'office',
  notifications: 'office',
  remedies: 'office',
  claim: 'office',
  detention: 'office',
  assessment: 'office',
  stops: 'office',
  matches: 'office',
  moreMatches: 'office',
  otherPersons: 'office',
  linkedCases: 'office',
  holds: 'escort-too',
  trafficking: 'office',
  fitness: 'escort-too',
  bestInterests: 'office',
  counsel: 'office',
  complaints: 'office',
  followUps: 'office',
  returnReasons: 'office',
  sanctionProposals: 'office',
  sanctionDecisions: 'office',
  entryBans: 'office',
  banReviews: 'office',
  exitProofs: 'office',
  borderAlerts: 'office',
  expulsionDecisions: 'office',
  escort: 'escort-too',
  authorisation: 'escort-too',
  attachments: 'office',
  attachmentRead: 'nobody',
  transcriptions: 'office',
  reasonsKept: 'office',
  withdrawalReason: 'office',
  windowReasons: 'office',
  cancellationReason: 'office',
  failureExplanation: 'office',
  breachLacked: 'office',
  changedAt: 'office',
};

export type OwnField = keyof OwnFile;

/** The fields of an own file, each of which its history holds. */
export const ownFields = namesIn(ownFileReaders);

/** A field of its own file that a State sees. */
export type ShownOwnField = Exclude<OwnField, ForHistoryAlone>;

const isShown = (field: OwnField): field is ShownOwnField => ownFileReaders[field] !== 'nobody';

/** The fields of its own file that a State sees. What is not declared here is not shown. */
export const shownOwnFields = ownFields.filter(isShown);
