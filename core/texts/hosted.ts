/** What has to be put right before the service can run on a host. */
export const HOSTED_TEXTS = {
  keys:
    'Alla områden behöver en nyckel att försegla kontaktuppgifter till. Skriv den under nycklar i ' +
    'association.yaml. Så gör du: docs/drift.md.',
} as const;
