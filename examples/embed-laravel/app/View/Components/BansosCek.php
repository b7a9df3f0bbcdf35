<?php

namespace App\View\Components;

use Illuminate\Contracts\View\View;
use Illuminate\View\Component;

/** <x-bansos-cek wilayah="32.73" bahasa="en" /> */
final class BansosCek extends Component
{
    public readonly string $region;

    /** Always said: a fresh Laravel's pages are lang="en", which would make the element speak English. */
    public readonly string $lang;

    public function __construct(
        string $wilayah = '',
        string $bahasa = 'id',
        public readonly string $instansi = '',
        public readonly ?string $nonce = null,
    ) {
        $this->region = preg_match('/\A\d\d(\.?\d\d)?\z/', $wilayah) ? $wilayah : '';
        $this->lang = $bahasa === 'en' ? 'en' : 'id';
    }

    public function render(): View
    {
        return view('components.bansos-cek');
    }
}
