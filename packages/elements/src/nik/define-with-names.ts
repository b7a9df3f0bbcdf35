// For a bundle: the field with the names of provinces and regencies, which `explain` shows.
import { nameRegions } from '../region-names.ts';
import './define.ts';

nameRegions();
