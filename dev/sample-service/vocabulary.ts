/** Names that the inventory is made of: product areas, what a service in them does, and who owns them. */
export const AREAS = [
  { area: 'checkout', owner: 'team-storefront', kinds: ['api', 'cart', 'worker', 'bff', 'promotions', 'tax'] },
  { area: 'payments', owner: 'team-payments', kinds: ['api', 'ledger', 'gateway', 'refunds', 'webhooks', 'reconciler'] },
  { area: 'identity', owner: 'team-identity', kinds: ['api', 'sessions', 'directory', 'audit', 'mfa', 'scim'] },
  { area: 'search', owner: 'team-discovery', kinds: ['api', 'indexer', 'ranker', 'suggest', 'crawler', 'synonyms'] },
  { area: 'catalogue', owner: 'team-discovery', kinds: ['api', 'importer', 'media', 'pricing', 'stock', 'feeds'] },
  { area: 'orders', owner: 'team-storefront', kinds: ['api', 'history', 'worker', 'exports', 'notifier', 'archive'] },
  { area: 'shipping', owner: 'team-logistics', kinds: ['api', 'labels', 'tracking', 'carriers', 'routing', 'returns'] },
  { area: 'warehouse', owner: 'team-logistics', kinds: ['api', 'picker', 'scanner', 'forecast', 'layout', 'sync'] },
  { area: 'notifications', owner: 'team-engagement', kinds: ['api', 'email', 'push', 'sms', 'templates', 'digest'] },
  { area: 'loyalty', owner: 'team-engagement', kinds: ['api', 'points', 'tiers', 'campaigns', 'referrals', 'ledger'] },
  { area: 'metrics', owner: 'team-platform', kinds: ['collector', 'query', 'alerts', 'retention', 'exporter', 'ui'] },
  { area: 'build', owner: 'team-platform', kinds: ['runner', 'cache', 'scheduler', 'artifacts', 'signer', 'ui'] },
  { area: 'fraud', owner: 'team-payments', kinds: ['scoring', 'rules', 'review', 'features', 'stream', 'reports'] },
] as const;

export const ENVIRONMENTS = ['production', 'staging', 'canary'] as const;

export const REGIONS = [
  { code: 'eu-central-1', name: 'Frankfurt', zones: 3, active: true },
  { code: 'eu-west-1', name: 'Dublin', zones: 3, active: true },
  { code: 'us-east-1', name: 'Virginia', zones: 5, active: true },
  { code: 'ap-southeast-2', name: 'Sydney', zones: 2, active: true },
  { code: 'sa-east-1', name: 'São Paulo', zones: 1, active: false },
] as const;

export const LANGUAGES = ['go', 'typescript', 'java', 'python', 'rust'] as const;

export const PEOPLE = [
  'amara.okafor', 'jonas.weber', 'priya.raman', 'lucas.ferreira', 'mei.chen',
  'tomas.herrera', 'noor.haddad', 'sofia.rossi', 'grace.mwangi', 'ben.whitaker',
] as const;
