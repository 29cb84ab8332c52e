import { boundsOfOwn as house } from '../policy/bounds.ts';
import type { ListBound } from './list-bound.ts';
import type { OwnFile } from './own-file.ts';
import { proofLacking } from './proof-lacking.ts';
import { objectiveReasons, type ReturnReason } from './return-reason.ts';

const last = ({ returnReasons = [] }: OwnFile): ReturnReason | undefined => returnReasons.at(-1);

const hasContest = (version: ReturnReason | undefined): boolean => (version?.contests ?? []).length > 0;

const isInFavour = (version: ReturnReason | undefined): boolean =>
  version !== undefined &&
  objectiveReasons.some((reason) => reason === version.stated) &&
  proofLacking(version.stated, version.proofs).length === 0;

/**
 * What of the room is kept free: for the contest of the version that counts, and, while no objective reason is established, for a
 * version by which one is, and for its contest. So evidence in favour of the person comes never too late for want of room.
 */
const reserved = (file: OwnFile): { readonly most: number; readonly bytes: number } => {
  const version = last(file);
  const contests = (hasContest(version) ? 0 : 1) + (isInFavour(version) ? 0 : 1);
  const versions = isInFavour(version) ? 0 : house.objectiveReason.most;
  return {
    most: versions,
    bytes: versions * house.objectiveReason.bytes + contests * house.firstContest.bytes,
  };
};

const ofVersions: ListBound<OwnFile> = {
  entries: ({ returnReasons = [] }) => returnReasons,
  room: (file) => {
    const { most, bytes } = reserved(file);
    return { most: house.returnReasons.most - most, bytes: house.returnReasons.bytes - bytes };
  },
};

/** The first contest of a version makes the finding a contested one. */
const contestsFirst = (before: OwnFile, after: OwnFile): boolean => !hasContest(last(before)) && hasContest(last(after));

const ofContests: ListBound<OwnFile> = {
  entries: ({ returnReasons = [] }) => returnReasons.flatMap(({ contests = [] }) => contests),
  room: () => house.reasonContests,
  protects: contestsFirst,
};

/** The versions of the finding with all that is said of them, and what contests them. */
export const boundsOfReasons: readonly ListBound<OwnFile>[] = [ofVersions, ofContests];
