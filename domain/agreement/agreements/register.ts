import type { Agreement } from '../agreement.ts';
import { belarusKazakhstan } from './belarus-kazakhstan.ts';
import { beneluxKazakhstan } from './benelux-kazakhstan.ts';
import { czechRepublicKazakhstan } from './czech-republic-kazakhstan.ts';
import { franceKazakhstan } from './france-kazakhstan.ts';
import { germanyKazakhstan } from './germany-kazakhstan.ts';
import { hungaryKazakhstan } from './hungary-kazakhstan.ts';
import { kyrgyzstanKazakhstan } from './kyrgyzstan-kazakhstan.ts';
import { latviaKazakhstan } from './latvia-kazakhstan.ts';
import { lithuaniaKazakhstan } from './lithuania-kazakhstan.ts';
import { moldovaKazakhstan } from './moldova-kazakhstan.ts';
import { norwayKazakhstan } from './norway-kazakhstan.ts';
import { polandKazakhstan } from './poland-kazakhstan.ts';
import { russiaKazakhstan } from './russia-kazakhstan.ts';
import { switzerlandKazakhstan } from './switzerland-kazakhstan.ts';
import { tajikistanKazakhstan } from './tajikistan-kazakhstan.ts';
import { uzbekistanKazakhstan } from './uzbekistan-kazakhstan.ts';

/** The agreements whose rules are loaded: every file of this folder. Written by `npm run contracts`. */
export const register = (): readonly Agreement[] => [
  belarusKazakhstan,
  beneluxKazakhstan,
  czechRepublicKazakhstan,
  franceKazakhstan,
  germanyKazakhstan,
  hungaryKazakhstan,
  kyrgyzstanKazakhstan,
  latviaKazakhstan,
  lithuaniaKazakhstan,
  moldovaKazakhstan,
  norwayKazakhstan,
  polandKazakhstan,
  russiaKazakhstan,
  switzerlandKazakhstan,
  tajikistanKazakhstan,
  uzbekistanKazakhstan,
];
