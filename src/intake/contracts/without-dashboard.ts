import { formatDate, type IsoDate } from '../../domain/time/iso-date';

/** The day that stands in where no file says which it is. */
export const fallbackAsAt = '2023-12-31' as IsoDate;

/** What stands in for dashboard.json, in words. */
export const withoutDashboard = `every partnership is shown, and ${formatDate(fallbackAsAt)} is taken for the day, which may be wrong`;
