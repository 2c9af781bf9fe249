export const STRATEGIES = '/api/admin/sourcing/strategies';
export const CARRIERS = '/api/admin/sourcing/carrier-services';
export const RUNS = '/api/admin/sourcing/runs';

/** The strategy that comes with the program. */
export const SHIPPED = '00000000-0000-0000-0000-000000000000';
export const HOLIDAYS = '/api/admin/sourcing/holidays';
