<?php

declare(strict_types=1);

namespace Drupal\bansos_cek\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * The check as a block. Its settings are the region and the language.
 */
#[Block(
  id: 'bansos_cek',
  admin_label: new TranslatableMarkup('Cek perkiraan bansos'),
)]
final class BansosCekBlock extends BlockBase {

  private const REGION = '/\A\d\d(\.?\d\d)?\z/';

  public function defaultConfiguration(): array {
    return ['wilayah' => '', 'bahasa' => 'id'];
  }

  public function blockForm($form, FormStateInterface $form_state): array {
    $form['wilayah'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Kode wilayah'),
      '#description' => $this->t('Contoh: 32.73. Boleh kosong.'),
      '#default_value' => $this->configuration['wilayah'],
      '#maxlength' => 5,
    ];
    $form['bahasa'] = [
      '#type' => 'select',
      '#title' => $this->t('Bahasa'),
      '#options' => ['id' => 'Bahasa Indonesia', 'en' => 'English'],
      '#default_value' => $this->configuration['bahasa'],
    ];
    return $form;
  }

  public function blockValidate($form, FormStateInterface $form_state): void {
    $given = (string) $form_state->getValue('wilayah');
    if ($given !== '' && !preg_match(self::REGION, $given)) {
      $form_state->setErrorByName('wilayah', $this->t('Kode wilayah seperti 32 atau 32.73.'));
    }
  }

  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['wilayah'] = (string) $form_state->getValue('wilayah');
    $this->configuration['bahasa'] = (string) $form_state->getValue('bahasa');
  }

  public function build(): array {
    $region = (string) $this->configuration['wilayah'];
    $english = $this->configuration['bahasa'] === 'en';
    $site = \Drupal::config('system.site');
    $attributes = [
      // The language is always said: many sites still have Drupal's own
      // lang="en", which would make the element speak English.
      'lang' => $english ? 'en' : 'id',
      // The name in the notice: who put the check on the page.
      'instansi' => (string) $site->get('name'),
    ];
    return [
      '#type' => 'html_tag',
      '#tag' => 'bansos-cek',
      '#attributes' => $attributes + (preg_match(self::REGION, $region) ? ['region' => $region] : []),
      'link' => [
        '#type' => 'html_tag',
        '#tag' => 'a',
        '#attributes' => ['href' => 'https://cekbansos.kemensos.go.id/'],
        '#value' => $english ? 'Check the official status' : 'Cek status resmi bansos',
      ],
      '#attached' => ['library' => ['bansos_cek/cek']],
      '#cache' => ['tags' => $site->getCacheTags()],
    ];
  }

}
