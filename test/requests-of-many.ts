import { sample } from '../infra/local/demo/sample.ts';

const syllables = ['BA', 'DO', 'GU', 'KE', 'LI', 'MA', 'NO', 'RU', 'SE', 'TI'];

/** A request about a person of whom no other in this run is a namesake, under a reference of its own. */
export const requestOf = (n: number): object => {
  const request = sample('cases/open-case') as {
    person: object;
    evidence: readonly object[];
    service: object;
  };
  const digits = String(n).padStart(4, '0');
  const name = [...digits].map((digit) => syllables[Number(digit)]).join('');
  const person = {
    ...request.person,
    surname: { latin: `${name}OV` },
    givenNames: { latin: `${name}BEK` },
    otherNames: [],
    dateOfBirth: `${1950 + (n % 50)}-03-14`,
  };
  const evidence = request.evidence.map((one) => ({ ...one, number: `N1000${digits}` }));
  return { ...request, person, evidence, service: { ...request.service, reference: `FR-2026-${digits}` } };
};
