/** A statement of an identity policy, with references already resolved. One text stands for a list of one. */
export type Statement = {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
};

/** What is asked of IAM: one action on one resource, with what conditions may look at. Absent means that the call has no such thing. */
export type Asked = {
  readonly action: string;
  readonly resource: string;
  readonly leadingKeys?: readonly string[];
  readonly enclosingOperation?: string;
  readonly fromAddress?: string;
  readonly viaService?: string;
  readonly signingAlgorithm?: string;
  readonly resourceAliases?: readonly string[];
  /** What the scanner's tag says of an object that is there. */
  readonly objectTag?: string;
  readonly ifNoneMatch?: string;
  readonly principalArn?: string;
  readonly secureTransport?: 'true' | 'false';
  readonly tlsVersion?: string;
};

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

const like = (pattern: string, text: string): boolean => {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 's').test(text);
};

const factsFor = (key: string, asked: Asked): readonly string[] | undefined => {
  const one = (value: string | undefined) => (value === undefined ? undefined : [value]);
  switch (key) {
    case 'dynamodb:LeadingKeys':
      return asked.leadingKeys;
    case 'dynamodb:EnclosingOperation':
      return one(asked.enclosingOperation);
    case 'ses:FromAddress':
      return one(asked.fromAddress);
    case 'kms:ViaService':
      return one(asked.viaService);
    case 'kms:SigningAlgorithm':
      return one(asked.signingAlgorithm);
    case 'kms:ResourceAliases':
      return asked.resourceAliases;
    case 's3:ExistingObjectTag/GuardDutyMalwareScanStatus':
      return one(asked.objectTag);
    case 's3:if-none-match':
      return one(asked.ifNoneMatch);
    case 'aws:PrincipalArn':
      return one(asked.principalArn);
    case 'aws:SecureTransport':
      return one(asked.secureTransport);
    case 's3:TlsVersion':
      return one(asked.tlsVersion);
    default:
      throw new Error(`The condition key ${key} is not known here`);
  }
};

type Test = (expected: readonly string[], fact: string) => boolean;

const tests: Readonly<Record<string, Test>> = {
  StringEquals: (expected, fact) => expected.includes(fact),
  StringLike: (expected, fact) => expected.some((pattern) => like(pattern, fact)),
  Bool: (expected, fact) => expected.includes(fact),
  NumericLessThan: (expected, fact) => expected.some((number) => Number(fact) < Number(number)),
};

/** These hold also where the request has no such fact. */
const negated: Readonly<Record<string, Test>> = { ArnNotEquals: (expected, fact) => !expected.some((arn) => like(arn, fact)) };

const testOf = (operator: string): Test => {
  const test = tests[operator];
  if (test === undefined) throw new Error(`The condition operator ${operator} is not known here`);
  return test;
};

/** As IAM does it: with no fact at all, every one of them passes and not any does. */
const holds = (operator: string, expected: readonly string[], facts: readonly string[] | undefined): boolean => {
  if (operator === 'Null') return expected.includes(String(facts === undefined || facts.length === 0));
  const notSo = negated[operator];
  if (notSo !== undefined) return (facts ?? []).every((fact) => notSo(expected, fact));
  const [quantity, name] = operator.includes(':') ? operator.split(':') : [undefined, operator];
  const test = testOf(name ?? '');
  if (quantity === 'ForAllValues') return (facts ?? []).every((fact) => test(expected, fact));
  if (quantity === 'ForAnyValue') return (facts ?? []).some((fact) => test(expected, fact));
  if (quantity !== undefined) throw new Error(`The condition operator ${operator} is not known here`);
  if ((facts ?? []).length > 1) throw new Error(`${operator} without ForAllValues or ForAnyValue cannot judge several values`);
  return (facts ?? []).some((fact) => test(expected, fact));
};

const known = new Set(['Sid', 'Effect', 'Action', 'Resource', 'Condition']);

const applies = (statement: Statement, asked: Asked): boolean => {
  for (const member of Object.keys(statement)) {
    if (!known.has(member)) throw new Error(`The statement's ${member} is not known here`);
  }
  // Every condition is looked at, even where another part fails already: an unknown one must not hide.
  const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, expected]) => holds(operator, [expected].flat().map(String), factsFor(key, asked))),
  );
  const action = asked.action.toLowerCase();
  return (
    conditions.every(Boolean) &&
    listOf(statement.Action).some((pattern) => like(pattern.toLowerCase(), action)) &&
    listOf(statement.Resource).some((pattern) => like(pattern, asked.resource))
  );
};

/** Whether the statements allow what is asked: one must allow it and none deny it. Throws on whatever it does not know. */
export const allows = (statements: readonly Statement[], asked: Asked): boolean => {
  const applying = statements.filter((statement) => applies(statement, asked));
  return applying.some(({ Effect }) => Effect === 'Allow') && applying.every(({ Effect }) => Effect !== 'Deny');
};
