import type { OwnFile } from '../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import type { ChainHead, ChainName } from '../history/entry.ts';
import type { Pages } from './file-pages.ts';
import type { Listed } from './listed.ts';

/** A case as one State may read it: the shared file, that State's own file, and the ends of both chains. `version` is the store's own. */
export type StoredCase = {
  readonly version: number;
  readonly pages?: { readonly shared?: Pages; readonly own?: Pages };
  readonly shared: ReadmissionCase;
  /** As what the case stands in the work lists. Absent where an earlier release, which had no such places, wrote it last. */
  readonly listed?: Listed;
  readonly own: OwnFile;
  readonly heads: Readonly<Record<ChainName, ChainHead>>;
};
