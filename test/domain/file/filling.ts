import type { Side } from '../../../domain/caller.ts';
import type { GuardedFiles, RegisteredFiles } from '../../../domain/file/files.ts';
import type { HoldKind } from '../../../domain/file/hold.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Result } from '../../../domain/result.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { inUse, nothingBeside } from '../specimen-movement.ts';

/** A case with both own files while it is filled. */
export type Filling = { shared: ReadmissionCase; owns: Record<Side, OwnFile>; now: Instant };

type Files = GuardedFiles & RegisteredFiles;

/** An act that adds to a list: by whom, to which list, and of which kind the hold is that it sets where it protects the person. */
export type Deed = {
  readonly side: Side;
  readonly move: string;
  readonly list: string;
  /** Other lists that it can fill. */
  readonly also?: readonly string[];
  readonly protects?: HoldKind;
  /** `size` says how long its texts are, from nothing to as long as a schema admits. */
  readonly decide: (files: Files, size: number, now: Instant) => Result<Moved, { readonly kind: string }>;
};

/** What a side acts on. */
export const filesFor = ({ shared, owns }: Filling, side: Side): Files => ({
  ...nothingBeside,
  uses: inUse,
  kept: [],
  shared,
  own: owns[side],
  owns: { ...owns },
});

/** A text of up to so many letters of three bytes each. */
export const text = (most: number, size: number): string => '漢'.repeat(Math.max(1, Math.floor(most * size)));
