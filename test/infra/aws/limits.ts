import { at } from './synthesis.ts';

type Resource = { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>> };

/** A template as it is deployed, with the name of its stack. */
export type Deployed = {
  readonly stack: string;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
};

/** One limit of AWS, with the greatest figure that it is held against, and where that was. */
export type Limit = { readonly what: string; readonly of: number; readonly greatest: number; readonly where: string };

type Found = readonly [number, string];

const greatestOf = (found: readonly Found[]): Found =>
  found.reduce<Found>((most, one) => (one[0] > most[0] ? one : most), [0, '-']);

const sizeOf = (value: unknown): number => JSON.stringify(value ?? null).length;

const segmentsOf = (paths: readonly string[]): number =>
  new Set(
    paths.flatMap((path) =>
      path
        .split('/')
        .slice(1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  ).size;

/** What a template is held against: resources of a type, and what is measured of each. */
const each = (templates: readonly Deployed[], type: string, measured: (resource: Resource) => number): readonly Found[] =>
  templates.flatMap(({ stack, Resources }) =>
    Object.entries(Resources).flatMap(([id, resource]) =>
      resource.Type === type ? [[measured(resource), `${stack}/${id}`] as const] : [],
    ),
  );

const counted = (templates: readonly Deployed[], type: string): Found => [each(templates, type, () => 1).length, 'all stacks'];

const exportsOf = ({ Outputs = {} }: Deployed): number => Object.values(Outputs).filter((output) => at(output, 'Export')).length;

/** References hold about as many characters as what they stand for. */
const policySize = ({ Properties }: Resource): number => sizeOf(at(Properties, 'PolicyDocument'));

const kept = (templates: readonly Deployed[]): number =>
  each(templates, 'AWS::Lambda::Function', ({ Properties }) => Number(Properties?.['ReservedConcurrentExecutions'] ?? 0)).reduce(
    (sum, [own]) => sum + own,
    0,
  );

/** Every limit that grows with States or with operations, each with the greatest that the templates come to. */
export const limitsOf = (templates: readonly Deployed[]): readonly Limit[] => {
  const perStack = (measured: (template: Deployed) => number): Found =>
    greatestOf(templates.map((template) => [measured(template), template.stack] as const));
  const rows: readonly (readonly [string, number, Found])[] = [
    ['resources of a stack', 500, perStack(({ Resources }) => Object.keys(Resources).length)],
    ['outputs of a stack', 200, perStack(({ Outputs = {} }) => Object.keys(Outputs).length)],
    ['exports of a stack (as outputs)', 200, perStack(exportsOf)],
    ['octets of a template', 1_000_000, perStack((template) => Buffer.byteLength(JSON.stringify(template)))],
    [
      'octets of a function’s environment',
      4_096,
      greatestOf(
        each(templates, 'AWS::Lambda::Function', ({ Properties }) => sizeOf(at(Properties, 'Environment', 'Variables'))),
      ),
    ],
    ['characters of a role’s policies', 10_240, greatestOf(each(templates, 'AWS::IAM::Policy', policySize))],
    ['characters of a managed policy', 6_144, greatestOf(each(templates, 'AWS::IAM::ManagedPolicy', policySize))],
    ['characters of a queue’s policy', 8_192, greatestOf(each(templates, 'AWS::SQS::QueuePolicy', policySize))],
    [
      'characters of a key’s policy',
      32_768,
      greatestOf(each(templates, 'AWS::KMS::Key', ({ Properties }) => sizeOf(Properties?.['KeyPolicy']))),
    ],
    [
      'path segments of the API',
      300,
      greatestOf(
        each(templates, 'AWS::ApiGateway::RestApi', ({ Properties }) =>
          segmentsOf(Object.keys(at(Properties, 'Body', 'paths') ?? {})),
        ),
      ),
    ],
    [
      'scopes of a resource server',
      100,
      greatestOf(
        each(templates, 'AWS::Cognito::UserPoolResourceServer', ({ Properties }) => (Properties?.['Scopes'] as unknown[]).length),
      ),
    ],
    ['groups of the pool', 10_000, counted(templates, 'AWS::Cognito::UserPoolGroup')],
    ['clients of the pool', 1_000, counted(templates, 'AWS::Cognito::UserPoolClient')],
    ['runs of functions kept, of those of an account', 1_000, [kept(templates), 'all stacks']],
    ['alarms of a region', 5_000, counted(templates, 'AWS::CloudWatch::Alarm')],
    ['stacks of an account', 2_000, [templates.length, 'all stacks']],
  ];
  return rows.map(([what, of, [greatest, where]]) => ({ what, of, greatest, where }));
};
