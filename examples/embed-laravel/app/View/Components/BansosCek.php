<?php

namespace App\View\Components;

use Illuminate\Contracts\View\View;
use Illuminate\View\Component;

/** <x-bansos-cek wilayah="32.73" /> */
final class BansosCek extends Component
{
    public readonly string $region;

    public function __construct(string $wilayah = '', public readonly string $instansi = '', public readonly ?string $nonce = null)
    {
        $this->region = preg_match('/\A\d\d(\.?\d\d)?\z/', $wilayah) ? $wilayah : '';
    }

    public function render(): View
    {
        return view('components.bansos-cek');
    }
}
