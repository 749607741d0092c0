import { FunctionsScreen } from './functions/functions';
import { Opening } from './parts/opening';
import { mount } from './parts/screen';

mount(
  <Opening>
    {(_, language, setLanguage) => <FunctionsScreen language={language} onLanguage={setLanguage} />}
  </Opening>,
);
