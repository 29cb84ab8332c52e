import { createHash, createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { rawSignature } from '../signing/der-signature.ts';
import { askedAgain } from './patience.ts';
import type { PrivateKey } from './private-key.ts';

/** The key that never leaves KMS. It is sent the digest: a reply may be longer than the 4096 octets that KMS takes as they are. */
export const kmsKey = (KeyId: string): PrivateKey => {
  const client = new KMSClient(askedAgain());
  return {
    publicKey: async () => {
      const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId }));
      if (PublicKey === undefined) throw new Error('KMS gave no public key');
      return createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
    },
    sign: async (input) => {
      const Message = createHash('sha256').update(input).digest();
      const command = new SignCommand({ KeyId, Message, MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' });
      const { Signature } = await client.send(command);
      if (Signature === undefined) throw new Error('KMS gave no signature');
      return rawSignature(Signature);
    },
  };
};
