/**
 * Takes the place of `@aws-sdk/endpoint-cache` in the bundles: the DynamoDB client makes a cache of discovered endpoints at every
 * start, and discovers none unless it is switched on, which this service never does. Whoever switched it on would get a fault.
 */
export class EndpointCache {
  get(): never {
    throw new Error('Endpoint discovery is not part of this bundle');
  }

  set(): never {
    return this.get();
  }

  has(): never {
    return this.get();
  }
}
