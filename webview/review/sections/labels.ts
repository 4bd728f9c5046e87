import { t } from '../../shared/l10n.js';
import type { ShownReview } from '../protocol.js';

/** POLARIS' label in words. */
export function labelName(label: ShownReview['label']): string {
  switch (label) {
    case 'very_poor':
      return t('Very poor');
    case 'poor':
      return t('Poor');
    case 'fair':
      return t('Fair');
    case 'good':
      return t('Good');
    case 'excellent':
      return t('Excellent');
  }
}
