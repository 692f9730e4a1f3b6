// Values that each function of the package answers.

/** An application under way on the days that are asked about. */
export const application = { service: 'passport-id-card', submittedOn: '2012-10-01' };

const few = { cases: 50 };

/** For each function, all of its values in order. */
export const GOOD = {
  about: [],
  addWorkingDays: [15_614, 9, 'six-day'],
  calendarDays: ['2012-10-01', '2012-10-09', 'kk', 'six-day'],
  checkIin: ['680503250034', 'kk'],
  checkPackage: [{ application, documents: [] }, 'kk'],
  checkPackageJson: [JSON.stringify({ application }), 'kk'],
  checkPackages: [[{ application }], 'kk'],
  checkPackagesJson: [JSON.stringify([{ application }]), 'kk'],
  editions: ['kk'],
  findStaffing: [application, few, {}, 90, 'kk'],
  forecastByStart: [application, few, 2, 'kk'],
  forecastLevers: [application, few, 'kk'],
  forecastTimeline: [application, few, 'kk', {}],
  icalendar: [application, 'kk', '2026-01-02T03:04:05.678Z', {}],
  isIin: ['680503250034'],
  machineReadableLines: [{}],
  packageVerdictJson: [JSON.stringify({ application })],
  previewFormulyar: [{}, 'kk'],
  previewFormulyarJson: ['{}', 'kk'],
  previewTimeline: [application, 'kk', {}],
  processDiagram: ['order-394-2012', 'passport-id-card', 'main', 'kk'],
  regulationRemarks: ['order-394-2012', 'passport-id-card', 'kk', '2012-10-01', '2012-10-09', {}],
  requirements: [application, 'kk'],
  services: ['order-394-2012', 'kk'],
  simulateQueue: [application, few, {}, 'kk'],
  simulationScenario: [application, few, {}, 'kk'],
  vocabulary: ['kk'],
  whereabouts: [application, few, '2012-10-09', 'kk', {}],
};
