import type { OwnFile } from '../protection/own-file.ts';
import type { ReadmissionCase } from './readmission-case.ts';

/** What one State has of a case before a move: the shared file and its own. The other State's own file is not even read. */
export type Files = { readonly shared: ReadmissionCase; readonly own: OwnFile };

/** What a move changes: the shared file, the own file of the State that acts, or both. */
export type Moved = { readonly shared?: ReadmissionCase; readonly own?: OwnFile };
