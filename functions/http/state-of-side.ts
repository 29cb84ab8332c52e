import type { Route } from './route.ts';

const words = {
  requesting: 'requesting',
  requested: 'requested',
  mover: 'moving',
  receiver: 'receiving',
  issuer: 'issuing',
  sentencing: 'sentencing',
  administering: 'administering',
} as const;

/** Whose State may do it, as it is said behind the roles: ` of the moving State`. Empty where any party may. */
export const ofTheState = ({ side }: Route): string =>
  side === undefined || side === 'any-party' ? '' : ` of the ${words[side]} State`;
