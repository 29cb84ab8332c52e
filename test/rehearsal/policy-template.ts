/** A resource of a synthesised template. */
export type Resource = { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>> };

/** A synthesised template, as JSON. */
export type Template = {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }>>;
};

const pseudo: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::AccountId': '000000000000',
  'AWS::URLSuffix': 'amazonaws.com',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => {
  if (typeof value !== 'string') throw new TypeError(`Expected a text, found ${JSON.stringify(value)}`);
  return value;
};

const exported = (templates: readonly Template[], name: string): unknown => {
  const found = templates.flatMap(({ Outputs = {} }) => Object.values(Outputs)).find(({ Export }) => Export?.Name === name);
  if (found === undefined) throw new Error(`No template exports ${name}`);
  return found.Value;
};

const applied = (templates: readonly Template[], call: string, argument: unknown): unknown => {
  switch (call) {
    case 'Ref':
      return pseudo[textOf(argument)] ?? argument;
    case 'Fn::GetAtt':
      return (argument as readonly string[]).join('.');
    case 'Fn::Join': {
      const [between, parts] = argument as readonly [string, readonly unknown[]];
      return parts.map((part) => textOf(resolved(templates, part))).join(between);
    }
    case 'Fn::Sub':
      return textOf(argument).replace(/\$\{([^}]+)\}/g, (_, name: string) => textOf(applied(templates, 'Ref', name)));
    case 'Fn::ImportValue':
      return resolved(templates, exported(templates, textOf(resolved(templates, argument))));
    default:
      throw new Error(`Cannot resolve ${call}`);
  }
};

/**
 * A value of a template without references: `Ref` becomes the logical name, `GetAtt` `<logical name>.<attribute>`, an import what
 * the other stack exports; so the same thing has the same text wherever it is named.
 */
export const resolved = (templates: readonly Template[], value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolved(templates, item));
  if (!isObject(value)) return value;
  const [call, ...more] = Object.keys(value);
  if (call !== undefined && more.length === 0 && (call === 'Ref' || call.startsWith('Fn::'))) {
    return applied(templates, call, value[call]);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(templates, item)]));
};

/** The resources of a type in all templates, resolved, with their logical names. */
export const resourcesOf = (
  templates: readonly Template[],
  type: string,
): readonly { readonly logicalName: string; readonly properties: Readonly<Record<string, unknown>> }[] =>
  templates.flatMap(({ Resources }) =>
    Object.entries(Resources)
      .filter(([, { Type }]) => Type === type)
      .map(([logicalName, { Properties = {} }]) => ({
        logicalName,
        properties: resolved(templates, Properties) as Record<string, unknown>,
      })),
  );
