/** @jest-environment node */
import { readYaml } from './testing';

const read = (defaults: string) => readYaml(`proxyPages: { defaults: ${defaults}, services: { s: { plugin: s } }, pages: { z: { title: Zebra, service: s }, o: { title: Öl, service: s } } }`);

describe('the region of a site', () => {
  it('is the user’s unless configured', () => {
    expect(read('{}').site.region).toEqual({});
    expect(read('{ locale: null, timeZone: null }')).toMatchObject({ site: { region: {} }, problems: [] });
  });

  it.each(['de', 'en-GB', 'pt-BR', 'zh-Hant-TW', 'ar-EG-u-nu-latn', 'DE-de'])('may have the locale %s', locale => {
    expect(read(`{ locale: ${locale} }`)).toMatchObject({ site: { region: { locale } }, problems: [] });
  });

  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC', 'europe/berlin'])('may have the time zone %s', timeZone => {
    expect(read(`{ timeZone: ${timeZone} }`)).toMatchObject({ site: { region: { timeZone } }, problems: [] });
  });

  it.each([
    ['en_US', '“en_US” is no locale. Write en-US (BCP 47).'],
    ['german', '“german” is no locale. Write de, en-GB or pt-BR (BCP 47).'],
    ['"de DE"', '“de DE” is no locale. Write de, en-GB or pt-BR (BCP 47).'],
    ['""', '“” is no locale. Write de, en-GB or pt-BR (BCP 47).'],
  ])('loses the locale %s and nothing else', (locale, message) => {
    const { site, problems } = read(`{ locale: ${locale}, timeZone: Europe/Berlin, timeout: 5s }`);
    expect(problems).toEqual([expect.objectContaining({ severity: 'error', key: 'proxyPages.defaults.locale', message })]);
    expect(site.region).toEqual({ timeZone: 'Europe/Berlin' });
    expect(site.services.s?.timeoutMs).toBe(5000);
  });

  it.each([
    ['Europe/Berln', '“Europe/Berln” is no time zone. Write Europe/Berlin.'],
    ['Mars', '“Mars” is no time zone. Write a name of the IANA database, such as Europe/Berlin.'],
    ['"+02:00"', '“+02:00” is no time zone. Write a name of the IANA database, such as Europe/Berlin.'],
    ['5', 'Expected a text, found a number: 5.'],
  ])('loses the time zone %s and nothing else', (timeZone, message) => {
    const { site, problems } = read(`{ timeZone: ${timeZone}, locale: de }`);
    expect(problems).toEqual([expect.objectContaining({ severity: 'error', key: 'proxyPages.defaults.timeZone', message })]);
    expect(site.region).toEqual({ locale: 'de' });
  });

  it('orders titles as its locale has it', () => {
    expect(read('{ locale: de }').site.pages.map(({ id }) => id)).toEqual(['o', 'z']);
    expect(read('{ locale: sv }').site.pages.map(({ id }) => id)).toEqual(['z', 'o']);
  });
});
