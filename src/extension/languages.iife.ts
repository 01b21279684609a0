import { otherLanguages } from '../core/other-languages.ts';
import { pageApi } from './page-api.ts';

pageApi().languages = otherLanguages;
