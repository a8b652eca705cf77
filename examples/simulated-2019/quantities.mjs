/** What a simulated quantity may be, from its worst to its best, in steps of 10^−digits. */
export const quantities = {
  'individual-users': { worst: 350000, best: 28600000, digits: 0 },
  'legal-person-users': { worst: 42000, best: 3150000, digits: 0 },
  'visit-reduction': { worst: 185, best: 12, digits: 2 },
  'single-sign-on': { worst: 160, best: 1240, digits: 0 },
  'sealed-licences': { worst: 8, best: 215, digits: 0 },
  'departments-on-platform': { worst: 24, best: 58, digits: 0 },
  'application-guides': { worst: 420, best: 1980, digits: 0 },
  'public-service-guides': { worst: 90, best: 760, digits: 0 },
};

/** Where reductions start from: working days, documents, steps. */
export const baselines = {
  'time-reduction': [3200, 9800],
  'document-reduction': [180, 520],
  'step-reduction': [60, 210],
};

/** Leaves that do not apply to some units, and to how many in a hundred. */
export const notApplicable = {
  'handling-across-regions': 10,
  'dynamic-item-management': 8,
  'national-app-services': 12,
  'platform-consolidation': 6,
  'online-payment': 8,
  'special-steps': 14,
  'document-sources': 8,
  'blank-forms': 10,
  'sample-forms': 10,
};
