import type { Told, World } from './model.ts';

/** What an act does to the case, and to what was told. */
export type Done = (told: Told, world: World) => void;
