<bansos-cek lang="{{ $lang }}" @if ($region) region="{{ $region }}" @endif instansi="{{ $instansi ?: config('app.name') }}">
    <p><a href="https://cekbansos.kemensos.go.id/">{{ $lang === 'en' ? 'Check the official status' : 'Cek status resmi bansos' }}</a></p>
</bansos-cek>
@once
<script type="module" src="{{ asset('vendor/bansos-kit/bansos.js') }}" @if ($nonce) nonce="{{ $nonce }}" @endif></script>
@endonce
