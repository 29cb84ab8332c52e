/** A schema of a contract, as far as the pages read it. */
export type Schema = {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  /** What each value of an enumeration means, in their order. */
  readonly 'x-enum-descriptions'?: readonly string[];
};

export type Schemas = Readonly<Record<string, Schema>>;

/** An example beside a schema: its value, and what it shows. */
export type Example = { readonly summary?: string; readonly description?: string; readonly value?: unknown };

/** What a body may be, by its media type. */
export type Content = Readonly<
  Record<string, { readonly schema?: Schema; readonly example?: unknown; readonly examples?: Readonly<Record<string, Example>> }>
>;

export type Parameter = {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly schema: Schema;
};

export type Header = { readonly $ref?: string; readonly description?: string; readonly schema?: Schema };

export type Answer = {
  /** Where it stands, when many operations have it. */
  readonly $ref?: string;
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Content;
};

export type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
};

/** The OpenAPI document, as far as the pages read it. */
export type Contract = {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Schemas;
    readonly headers?: Readonly<Record<string, Header>>;
    readonly responses?: Readonly<Record<string, Answer>>;
  };
};

/** An operation with where it is. */
export type Placed = Operation & { readonly method: string; readonly path: string };

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** The name of the component that a reference names. */
export const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

const inFull = (answer: Answer, { components: { responses = {} } }: Contract): Answer =>
  answer.$ref === undefined ? answer : (responses[nameIn(answer.$ref)] ?? answer);

/** The operations of the document, in its order, each with its answers in full. */
export const operationsOf = (contract: Contract): readonly Placed[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => {
        const answers = Object.entries(operation.responses).map(
          ([status, answer]) => [status, inFull(answer, contract)] as const,
        );
        return { ...operation, responses: Object.fromEntries(answers), method: method.toUpperCase(), path };
      }),
  );
