/** What the SDK's clients ask of an endpoint. */
type Asked = {
  readonly Endpoint?: string | undefined;
  readonly Region?: string | undefined;
  readonly UseFIPS?: boolean | undefined;
  readonly UseDualStack?: boolean | undefined;
};

type Endpoint = { readonly url: URL; readonly properties: object; readonly headers: Record<string, string[]> };

/** The ends of addresses in the parts of AWS that anybody may open an account in: the world, the European cloud, China. */
const ends: readonly (readonly [RegExp, string])[] = [
  [/^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d+$/, 'amazonaws.com'],
  [/^eusc-de-[a-z]+-\d+$/, 'amazonaws.eu'],
  [/^cn-[a-z]+-\d+$/, 'amazonaws.com.cn'],
];

/**
 * Where a service answers: at the endpoint that is set, else at its address in the region. Takes the place of the SDK's rules in the
 * bundles, which also know accounts' own addresses, those of certified hardware and of closed clouds, and are a twentieth of a bundle.
 * Whoever asks for one of these gets a fault.
 */
export const endpointsOf =
  (service: string) =>
  ({ Endpoint: set, Region: region = '', UseFIPS: certified, UseDualStack: both }: Asked): Endpoint => {
    if (certified || both) throw new Error('Endpoints for FIPS or for both kinds of addresses are not part of this bundle');
    const end = ends.find(([regions]) => regions.test(region))?.[1];
    const url = set ?? (end && `https://${service}.${region}.${end}`);
    if (!url) throw new Error(`The endpoint of ${service} in the region "${region}" is not part of this bundle`);
    return { url: new URL(url), properties: {}, headers: {} };
  };
